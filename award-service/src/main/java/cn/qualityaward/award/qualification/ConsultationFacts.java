package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a letter to the member units. */
public interface ConsultationFacts {

    record ConsultationSent(UUID subject, UUID round, Set<String> units, LocalDate due) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record OpinionGiven(
            UUID subject,
            UUID application,
            String unit,
            boolean objection,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record OpinionCorrected(UUID subject, UUID application, String unit, boolean objection, UUID correction)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record OpinionsRuledOn(
            UUID subject,
            UUID application,
            boolean passed,
            @Nullable String reason) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record RulingCorrected(
            UUID subject,
            UUID application,
            boolean passed,
            @Nullable String reason,
            UUID correction) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    /** @param awaited the units that have not answered about everybody */
    record ConsultationExtended(UUID subject, UUID round, Set<String> awaited, LocalDate due, String reason)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    /** The round was resumed, or a year's holidays have become known. */
    record ConsultationRecounted(UUID subject, UUID round, Set<String> awaited, LocalDate due) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record ConsultationEnded(UUID subject, UUID round, Set<String> silent) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }
}
