package cn.qualityaward.award.carryover;

import cn.qualityaward.award.audit.Fact;
import java.util.Set;
import java.util.UUID;

/** What leaves a region with its applicant's consent, and what came into one. */
interface CarryOverFacts {

    /** @param to the region it was consented to for */
    record CarryOverConsented(UUID subject, UUID application, String to, Parts parts, String stamp) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    /**
     * @param from the region it was sealed in
     * @param sha256 of the sealed text
     */
    record MaterialCarried(UUID subject, UUID application, UUID bundle, String from, String sha256, Set<String> filled)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }
}
