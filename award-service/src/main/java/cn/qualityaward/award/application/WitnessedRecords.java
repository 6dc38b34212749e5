package cn.qualityaward.award.application;

import cn.qualityaward.award.application.ClosedSteps.Closed;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.RollPdf;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 抽取、抽签记录 of the steps that are closed, and the papers on which a witness signed. */
@Component
public class WitnessedRecords {

    private final ClosedSteps closed;
    private final EnteredScans scans;
    private final Programs programs;

    WitnessedRecords(ClosedSteps closed, EnteredScans scans, Programs programs) {
        this.closed = closed;
        this.scans = scans;
        this.programs = programs;
    }

    /**
     * @param called what the record is
     * @param drawn at a step, the earliest first; a step without has no record
     */
    public List<CaseItem> of(
            Round round,
            String called,
            Function<Closed, List<UUID>> drawn,
            Function<Closed, Roll> record,
            UnaryOperator<String> unitName) {
        var office = programs.policy(round.id()).terms().office();
        return closed.of(round)
                .flatMap(over -> {
                    var all = drawn.apply(over);
                    return all.isEmpty()
                            ? Stream.empty()
                            : Stream.concat(
                                    Stream.of(item(called, over, office, record.apply(over))),
                                    all.stream().flatMap(one -> scans.upon(one, unitName)));
                })
                .toList();
    }

    private static CaseItem item(String called, Closed over, String office, Roll record) {
        return CaseItem.printed(
                "%s（%s）".formatted(called, over.named()),
                office,
                over.on(),
                RecordKind.REVIEW,
                () -> RollPdf.print(record));
    }
}
