package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What was published of the round and is concluded, or was taken back and is marked so. */
@Component
class RoundOfNotices implements RoundPart {

    private final Notices notices;
    private final Programs programs;

    RoundOfNotices(Notices notices, Programs programs) {
        this.notices = notices;
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
                .map(notice -> item(notice, office))
                .toList();
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
