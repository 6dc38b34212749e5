package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was published of the round and is concluded, or was taken back and is marked so; and by what its hold was taken
 * apart, or for which outages it went on.
 */
@Component
class RoundOfNotices implements RoundPart {

    private final Notices notices;
    private final DecisionScans scans;
    private final Programs programs;

    RoundOfNotices(Notices notices, DecisionScans scans, Programs programs) {
        this.notices = notices;
        this.scans = scans;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.NOTICES;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(round.id()).terms().office();
        return notices.findByRoundIdOrderByIdDesc(round.id()).reversed().stream()
                .filter(notice -> notice.state() == State.CONCLUDED || !notice.stands())
                .flatMap(notice -> Stream.of(Stream.of(item(notice, office)), outages(notice, office), split(notice))
                        .flatMap(items -> items))
                .toList();
    }

    /** What shows the outages for which it went on. */
    private Stream<CaseItem> outages(PublicNotice notice, String office) {
        return notice.outages().stream()
                .flatMap(one -> scans.of(
                        notice.roundId(),
                        List.of(one.proof()),
                        "公示中断证明（%s）".formatted(ChineseDate.of(one.from())),
                        office,
                        ProcedureClock.local(one.recordedAt()).toLocalDate()));
    }

    private Stream<CaseItem> split(PublicNotice notice) {
        var policy = programs.policy(notice.roundId());
        var split = notice.split();
        return split == null
                ? Stream.empty()
                : scans.of(
                        notice.roundId(),
                        notice.splitPages(),
                        "分开办理决定（%s）".formatted(split.documentNumber()),
                        policy.called(policy.deliberator()),
                        split.date());
    }

    private static CaseItem item(PublicNotice notice, String office) {
        var paper = NoticePaper.of(notice);
        return CaseItem.printed(
                notice.marked(),
                office,
                ProcedureClock.local(notice.publishedAt()).toLocalDate(),
                RecordKind.NOTICE,
                () -> RollPdf.print(paper));
    }
}
