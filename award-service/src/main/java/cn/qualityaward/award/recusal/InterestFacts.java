package cn.qualityaward.award.recusal;

import cn.qualityaward.award.audit.Fact;
import java.util.List;
import java.util.UUID;

/** What happens to the declarations of whoever works on a round. */
public final class InterestFacts {

    private InterestFacts() {}

    /**
     * Somebody said what they have to do with these, and pledged secrecy.
     *
     * @param none those with whom they have nothing to do
     * @param steppedBackFrom the others
     */
    public record InterestsStated(UUID subject, UUID round, String account, List<UUID> none, List<UUID> steppedBackFrom)
            implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** The system found a number of theirs in the dossier: they have stepped back until the office finds on it. */
    public record SameNumberSeen(UUID subject, UUID round, UUID application, String account) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** The applicant names an organization of theirs, or of their next of kin; the same follows. */
    public record OrganizationSeen(UUID subject, UUID round, UUID application, String account) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** @param stands whether they must step back */
    public record InterestRuled(
            UUID subject, UUID round, UUID application, String account, boolean stands, String reason) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }
}
