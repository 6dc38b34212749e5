package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.Pledges.Statement;
import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agency pledged, and what the office found of it. */
final class PledgeFacts {

    private PledgeFacts() {}

    /** Of which applicants it declared an interest, on the paper of that day. */
    record AgencyPledged(UUID subject, UUID round, LocalDate signedOn, List<UUID> none, List<UUID> interested)
            implements Fact {
        @Override
        public String article() {
            return Pledges.ARTICLE;
        }

        static AgencyPledged of(AgencySelection selection, LocalDate signedOn, List<Statement> said) {
            return new AgencyPledged(selection.id(), selection.roundId(), signedOn, of(said, true), of(said, false));
        }

        private static List<UUID> of(List<Statement> said, boolean none) {
            return said.stream()
                    .filter(one -> one.relation() == null == none)
                    .map(Statement::application)
                    .toList();
        }
    }

    record AgencyInterestRuled(
            UUID subject,
            UUID round,
            UUID application,
            boolean stepsBack,
            @Nullable UUID instead,
            String reason) implements Fact {
        @Override
        public String article() {
            return Pledges.ARTICLE;
        }
    }
}
