package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads what was, or is to be, decided anew: those who decide, none of whom steps back from one of those concerned. */
@Component
@Transactional(readOnly = true)
class ReconsiderationViews {

    /**
     * @param confirmer the seat that confirms it, as who sits there is now
     * @param settleable by the caller
     * @param withdrawable by the caller, who proposed it
     * @param consequences as they were confirmed
     */
    record View(
            UUID id,
            ApplicantKind track,
            int ordinal,
            StageKind stage,
            String reason,
            String documentNumber,
            LocalDate documentDate,
            String proposedBy,
            Instant proposedAt,
            String confirmer,
            Reconsideration.State state,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            @Nullable String rejection,
            boolean settleable,
            boolean withdrawable,
            @Nullable Consequences consequences) {}

    private final Reconsiderations reconsiderations;
    private final Impartiality impartiality;
    private final Programs programs;

    ReconsiderationViews(Reconsiderations reconsiderations, Impartiality impartiality, Programs programs) {
        this.reconsiderations = reconsiderations;
        this.impartiality = impartiality;
        this.programs = programs;
    }

    /** Whether one waits for a second person. */
    boolean waits(UUID round) {
        return reconsiderations.existsByRoundIdAndState(round, Reconsideration.State.PROPOSED);
    }

    /** @param seated whether somebody holds the seat that decides in the body that deliberates */
    List<View> all(UUID round, boolean seated, Caller caller) {
        return reconsiderations.findByRoundIdOrderById(round).stream()
                .filter(one -> readable(one, caller))
                .map(one -> view(one, seated, caller))
                .toList();
    }

    boolean readable(Reconsideration one, Caller caller) {
        return impartiality.unbiased(one.roundId(), one.track(), one.ordinal(), caller)
                && (one.consequences() == null
                        || one.consequences().reopened().stream()
                                .allMatch(opened -> impartiality.unbiased(
                                        one.roundId(), opened.track(), opened.ordinal(), caller)));
    }

    Reconsideration required(UUID id, Caller caller) {
        var one = reconsiderations.required(id);
        if (!readable(one, caller)) {
            throw Refusal.unknown("not-found");
        }
        return one;
    }

    View view(Reconsideration one, boolean seated, Caller caller) {
        var waits = one.state() == Reconsideration.State.PROPOSED;
        var deliberator = programs.policy(one.roundId()).deliberator();
        var deciding = waits ? Deciding.of(one.deciding().unit(), deliberator, seated) : one.deciding();
        return new View(
                one.id(),
                one.track(),
                one.ordinal(),
                one.stage(),
                one.reason(),
                one.documentNumber(),
                one.documentDate(),
                one.proposedByName(),
                one.proposedAt(),
                deciding.seat(),
                one.state(),
                one.settledByName(),
                one.settledAt(),
                one.rejection(),
                waits && one.maySettle(caller, deciding),
                one.mayWithdraw(caller),
                one.consequences());
    }
}
