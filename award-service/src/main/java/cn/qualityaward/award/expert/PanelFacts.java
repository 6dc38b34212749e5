package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Fact;
import java.util.List;
import java.util.UUID;

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

    record LeadersNamed(UUID subject, UUID round, List<UUID> experts) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record InterestsDeclared(UUID subject, String account, List<UUID> recusedFrom) implements Fact {
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
