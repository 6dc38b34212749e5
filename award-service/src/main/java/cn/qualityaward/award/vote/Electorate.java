package cn.qualityaward.award.vote;

import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who holds a seat of the body that votes, asked of tenant-service: outside a transaction. */
@Component
class Electorate {

    private final PolicySource tenant;
    private final Programs programs;

    Electorate(PolicySource tenant, Programs programs) {
        this.tenant = tenant;
        this.programs = programs;
    }

    /** Whoever is named by account sits there, under the name they bear; of guests nobody need be asked. */
    void require(UUID round, Ballot.Count count) {
        var named = count.voters().filter(voter -> voter.account() != null).toList();
        if (named.isEmpty()) {
            return;
        }
        var seated = tenant.seatedIn(programs.policy(round).deliberator().kind()).stream()
                .map(holder -> new Voter(holder.name(), holder.account()))
                .collect(Collectors.toSet());
        named.stream().filter(voter -> !seated.contains(voter)).findFirst().ifPresent(voter -> {
            throw Refusal.invalid("voter-not-seated")
                    .field("received")
                    .article(StageKind.VOTE.article())
                    .with("name", voter.name());
        });
    }
}
