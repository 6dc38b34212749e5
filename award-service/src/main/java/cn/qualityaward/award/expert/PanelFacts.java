package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a panel (评审组). */
public final class PanelFacts {

    private PanelFacts() {}

    public record PanelFormed(UUID subject, UUID round, int ordinal, List<UUID> experts) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    public record PanelChanged(UUID subject, UUID round, List<UUID> added, List<UUID> takenOff, String reason)
            implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    /** 认定回避 by the office. */
    public record InterestFound(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID application,
            String account,
            String relation)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** The system sees an interest that was not there when they declared; it suspends until the office has looked into it. */
    public record InterestDoubted(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID application,
            String account,
            Obstacle obstacle)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** The same once the step is closed: whether what was marked stays is for the office. */
    public record InterestSeenLate(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID application,
            String account,
            Obstacle obstacle)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** 认定不需要回避 by the office: not the same person, or no interest. */
    public record DoubtCleared(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID application,
            String account,
            Obstacle obstacle,
            String reason)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** 补报利害关系 by a reviewer; what it is, is told to the office. */
    record InterestReported(UUID subject, UUID round, int ordinal, UUID application, String account) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /**
     * 认定 of what a reviewer reported.
     *
     * @param stands whether it is an interest; where it is none they go on
     */
    public record ReportAnswered(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID application,
            String account,
            boolean stands,
            String reason)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /**
     * 撤回认定
     *
     * @param again whether they review it again on that panel
     */
    public record FindingTakenBack(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID application,
            String account,
            String reason,
            boolean again)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    record RecusalLifted(UUID subject, String account, UUID application) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /**
     * 替换评审专家
     *
     * @param leaves whether the one who was replaced marks nothing more at all
     * @param draw by which they were found; nothing where the office chose them
     * @param byHand why the office chose them, and nobody was drawn
     */
    public record ReviewerReplaced(
            UUID subject,
            UUID round,
            ApplicantKind track,
            int ordinal,
            UUID replaced,
            UUID by,
            List<UUID> applications,
            boolean leaves,
            String reason,
            @Nullable UUID draw,
            @Nullable String byHand)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    record LeadersNamed(UUID subject, UUID round, List<UUID> experts) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    public record InterestsDeclared(UUID subject, UUID round, String account, List<UUID> recusedFrom) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    record RecusalCarried(UUID subject, String account, List<UUID> recusedFrom) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }
}
