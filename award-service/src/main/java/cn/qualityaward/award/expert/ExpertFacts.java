package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.expert.Affiliations.Consultancy;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an expert of the pool (第八条(二)). */
interface ExpertFacts {

    /** Whatever the office does with its pool. */
    interface OfPool extends Fact {
        @Override
        default String article() {
            return "第八条(二)";
        }
    }

    record ExpertEnrolled(UUID subject, String account) implements OfPool {}

    record ExpertDescribed(
            UUID subject,
            String name,
            String employer,
            List<String> specialities,
            @Nullable String division,
            List<FormerEmployer> formerEmployers,
            List<Consultancy> consultancies)
            implements OfPool {}

    /** @param letter by which another region's office confirmed it */
    record ExpertBroughtAlong(UUID subject, UUID letter, String from) implements OfPool {}

    record ExpertAdmitted(UUID subject) implements OfPool {}

    /** @param forGood 移出专家库; otherwise 暂停参加评审 */
    record ExpertLeft(UUID subject, boolean forGood, String reason) implements OfPool {}

    record ExpertReturned(UUID subject, String reason) implements OfPool {}

    /** 兼任不影响评审: found by the office. */
    record ExpertSeatRuled(UUID subject, String reason) implements Fact {
        @Override
        public String article() {
            return SeatRuling.ARTICLE;
        }
    }

    /** Of the numbers, only which. */
    record ExpertNumbersSaid(UUID subject, boolean mobile, boolean identityNumber) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }
}
