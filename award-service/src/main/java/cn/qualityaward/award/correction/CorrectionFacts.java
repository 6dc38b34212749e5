package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.audit.Fact;
import java.util.Set;
import java.util.UUID;

/** What can happen to a correction. What it says stays with it: a record must not carry what few may read. */
public interface CorrectionFacts {

    /** @param fields which say something else */
    record CorrectionProposed(
            UUID subject, UUID application, Kind kind, Set<String> fields, String reason, String document, String scan)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    /**
     * @param proposedBy the account
     * @param units that have what was wrong
     */
    record CorrectionConfirmed(
            UUID subject, UUID application, Kind kind, String reason, String proposedBy, Set<String> units)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }

    record CorrectionRejected(UUID subject, UUID application, Kind kind, String reason, String proposedBy)
            implements Fact {
        @Override
        public String article() {
            return kind.article();
        }
    }
}
