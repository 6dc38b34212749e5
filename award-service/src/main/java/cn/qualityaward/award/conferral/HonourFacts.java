package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;

/** What becomes of an honour besides being conferred. */
final class HonourFacts {

    private HonourFacts() {}

    record HonourExpired(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第四条";
        }
    }

    /** An honour from before this platform was entered from the file; nobody is told of it as of something new. */
    record HonourEntered(UUID subject, HonourRecord text) implements Fact {
        @Override
        public String article() {
            return "第十六条";
        }
    }

    record HonourCorrected(UUID subject, HonourRecord original, HonourRecord corrected, String documentNumber)
            implements Fact {
        @Override
        public String article() {
            return "第十六条";
        }
    }
}
