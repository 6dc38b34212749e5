package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.Pledges.Pledge;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.LetterDocx;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 回避、保密承诺登记表, and every letter as it is to be signed: for the head of the office, as on the screen. */
@Component
class RoundOfPledges implements RoundPart {

    private final Pledging pledging;
    private final Programs programs;
    private final ProcedureClock clock;

    RoundOfPledges(Pledging pledging, Programs programs, ProcedureClock clock) {
        this.pledging = pledging;
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public Step step() {
        return Step.PLEDGES;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var made = pledging.of(round.id()).stream()
                .filter(pledge -> pledge.at() != null)
                .toList();
        if (made.isEmpty() || !caller.holds("office", "head")) {
            return List.of();
        }
        var roll = pledging.roll(round.id());
        var office = programs.policy(round.id()).terms().office();
        return Stream.concat(
                        Stream.of(CaseItem.printed(
                                "回避、保密承诺登记表", office, clock.today(), RecordKind.REVIEW, () -> RollPdf.print(roll))),
                        made.stream().map(Pledge::person).distinct().map(person -> letter(round.id(), person, made)))
                .toList();
    }

    private CaseItem letter(UUID round, UUID person, List<Pledge> made) {
        var theirs =
                made.stream().filter(pledge -> pledge.person().equals(person)).toList();
        var name = theirs.getFirst().name();
        var letter = pledging.letter(round, pledge -> pledge.person().equals(person));
        return CaseItem.editable(
                "回避、保密承诺书（%s）".formatted(name), name, last(theirs), RecordKind.REVIEW, () -> LetterDocx.print(letter));
    }

    private static LocalDate last(List<Pledge> theirs) {
        var last = theirs.stream()
                .map(Pledge::at)
                .filter(Objects::nonNull)
                .max(Comparator.<Instant>naturalOrder())
                .orElseThrow();
        return ProcedureClock.local(last).toLocalDate();
    }
}
