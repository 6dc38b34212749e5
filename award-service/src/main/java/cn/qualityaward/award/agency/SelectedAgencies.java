package cn.qualityaward.award.agency;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 评审机构 of a step: what it wrote of it is issued in its name. */
@Component
@Transactional(readOnly = true)
public class SelectedAgencies {

    private final Selections selections;
    private final Rounds rounds;

    SelectedAgencies(Selections selections, Rounds rounds) {
        this.selections = selections;
        this.rounds = rounds;
    }

    /** What it is called, or they are; of a closed step, whose commission stood when it was closed. */
    public Optional<String> of(UUID round, ApplicantKind track, int ordinal) {
        var step = new AgencySelection.Step(track, ordinal);
        var closed = rounds.required(round)
                .closedAt(track, ordinal)
                .map(at -> ProcedureClock.local(at).toLocalDate());
        var names = selections.findByRoundIdOrderById(round).stream()
                .filter(selection -> selection.decision().steps().contains(step))
                .filter(selection -> closed.map(day -> stood(selection, day)).orElseGet(selection::stands))
                .map(AgencySelection::agencyName)
                .collect(Collectors.joining("、"));
        return Optional.of(names).filter(known -> !known.isEmpty());
    }

    private static boolean stood(AgencySelection selection, LocalDate day) {
        var ending = selection.ending();
        return !selection.decision().decidedOn().isAfter(day)
                && (ending == null || !ending.on().isBefore(day));
    }
}
