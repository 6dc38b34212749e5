package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.Pledges.Ruling;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 评审机构 of an applicant at a step: what it wrote of that one is issued in its name. */
@Component
@Transactional(readOnly = true)
public class SelectedAgencies {

    private final Selections selections;
    private final Rounds rounds;

    SelectedAgencies(Selections selections, Rounds rounds) {
        this.selections = selections;
        this.rounds = rounds;
    }

    /**
     * What it is called, or they are; of a closed step, whose commission stood and who had stepped back when it was closed. Nothing
     * where the office's own panel reviews that one.
     */
    public Optional<String> of(Application application, int ordinal) {
        var closed = closed(application, ordinal);
        var names = reviewing(application, standing(application, ordinal, closed), closed).stream()
                .map(AgencySelection::agencyName)
                .collect(Collectors.joining("、"));
        return Optional.of(names).filter(known -> !known.isEmpty());
    }

    /** Whether that one had by then. */
    boolean steppedBack(AgencySelection selection, Application application, int ordinal) {
        return selection
                .pledges()
                .steppedBack(application.id(), closed(application, ordinal))
                .isPresent();
    }

    private Optional<Instant> closed(Application application, int ordinal) {
        return rounds.required(application.roundId()).closedAt(application.track(), ordinal);
    }

    private List<AgencySelection> standing(Application application, int ordinal, Optional<Instant> closed) {
        var step = new AgencySelection.Step(application.track(), ordinal);
        var day = closed.map(at -> ProcedureClock.local(at).toLocalDate());
        return selections.findByRoundIdOrderById(application.roundId()).stream()
                .filter(selection -> selection.decision().steps().contains(step))
                .filter(selection -> day.map(on -> stood(selection, on)).orElseGet(selection::stands))
                .toList();
    }

    /** 第十八条: once one of them stepped back, those who were found to take its place, and nobody besides. */
    private static List<AgencySelection> reviewing(
            Application application, List<AgencySelection> there, Optional<Instant> closed) {
        var back = new HashMap<UUID, Ruling>();
        there.forEach(selection -> selection
                .pledges()
                .steppedBack(application.id(), closed)
                .ifPresent(ruling -> back.put(selection.id(), ruling)));
        var instead = back.values().stream()
                .map(Ruling::instead)
                .filter(Objects::nonNull)
                .toList();
        return there.stream()
                .filter(selection -> !back.containsKey(selection.id()))
                .filter(selection -> back.isEmpty() || instead.contains(selection.id()))
                .toList();
    }

    private static boolean stood(AgencySelection selection, LocalDate day) {
        var ending = selection.ending();
        return !selection.decision().decidedOn().isAfter(day)
                && (ending == null || !ending.on().isBefore(day));
    }
}
