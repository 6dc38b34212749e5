package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What can happen to what an officer asked for. */
public interface SupplementFacts {

    record SupplementsAsked(UUID subject, UUID application, UUID round, List<String> wanted, LocalDate lastDay)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    /** @param askedBy the officer's account */
    record SupplementsAnswered(UUID subject, UUID application, StageKind stage, String askedBy, int submission)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }
}
