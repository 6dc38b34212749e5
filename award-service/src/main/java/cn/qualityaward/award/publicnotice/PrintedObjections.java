package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.EnteredScans;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.Investigating.Objector;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 异议登记表、核查报告、答复: with the objector's name for the handler, without it in a case file. */
@Component
@Transactional
class PrintedObjections {

    private final Investigating investigating;
    private final ObjectionDesk desk;
    private final Applications applications;
    private final Programs programs;
    private final DecisionScans scans;
    private final EnteredScans entered;
    private final ProcedureClock clock;

    PrintedObjections(
            Investigating investigating,
            ObjectionDesk desk,
            Applications applications,
            Programs programs,
            DecisionScans scans,
            EnteredScans entered,
            ProcedureClock clock) {
        this.investigating = investigating;
        this.desk = desk;
        this.applications = applications;
        this.programs = programs;
        this.scans = scans;
        this.entered = entered;
        this.clock = clock;
    }

    /** What names the objector: that its handler was told is on the record. */
    ObjectionPapers told(UUID id, String account) {
        var objector = investigating.objector(id, account);
        return papers(desk.of(id), objector);
    }

    /** The same once it was ruled on: before that there is no answer. */
    ObjectionPapers answered(UUID id, String account) {
        var objection = investigating.unbiased(id, account);
        objection.requireHandler(account);
        if (!objection.ruled()) {
            throw Refusal.conflict("objection-not-ruled").article("第十五条");
        }
        return told(id, account);
    }

    /** What names nobody who objected, for the handler. */
    ObjectionPapers lookedInto(UUID id, String account) {
        investigating.unbiased(id, account).requireHandler(account);
        return papers(desk.of(id), null);
    }

    /** 回执 of what came by letter, for whoever objected; it names nobody. */
    ObjectionPapers handedOut(UUID id, String account) {
        investigating.handOut(id, account);
        var seen = desk.of(id);
        return papers(
                seen, seen.objection().applicationId(), null); // what they named, not what it turned out to be about
    }

    /** For a case file: whoever reads it is not told who objected. */
    Stream<CaseItem> items(ObjectionDesk.Seen seen, UnaryOperator<String> unitName) {
        var papers = papers(seen, null);
        var receipt = seen.objection().receipt();
        return Stream.of(
                        Stream.of(
                                item("异议登记表（%s）".formatted(receipt), seen, () -> RollPdf.print(papers.register())),
                                item("异议核查报告（%s）".formatted(receipt), seen, () -> LetterPdf.print(papers.report()))),
                        removal(seen, unitName),
                        seen.objection().ruled()
                                ? Stream.of(item(
                                        "异议答复（%s）".formatted(receipt), seen, () -> LetterPdf.print(papers.reply())))
                                : Stream.<CaseItem>empty())
                .flatMap(items -> items);
    }

    /** By what it was decided whether the name is taken off, as it was signed. */
    private Stream<CaseItem> removal(ObjectionDesk.Seen seen, UnaryOperator<String> unitName) {
        var id = seen.objection().id();
        var removal = seen.objection().removal();
        var decided = removal.decided();
        if (decided == null) {
            return Stream.empty();
        }
        var policy = programs.policy(seen.notice().roundId());
        return Stream.concat(
                entered.upon(id, unitName),
                scans.of(
                        id,
                        removal.pages(),
                        "取消决定（%s）".formatted(decided.documentNumber()),
                        policy.called(policy.deliberator()),
                        decided.date()));
    }

    private CaseItem item(String title, ObjectionDesk.Seen seen, CaseItem.Printed paper) {
        return CaseItem.printed(title, office(seen), clock.today(), RecordKind.DECISION, paper);
    }

    private ObjectionPapers papers(ObjectionDesk.Seen seen, @Nullable Objector objector) {
        return papers(seen, seen.objection().about(), objector);
    }

    private ObjectionPapers papers(ObjectionDesk.Seen seen, @Nullable UUID about, @Nullable Objector objector) {
        return new ObjectionPapers(
                seen,
                about == null
                        ? ""
                        : applications.findById(about).map(Application::name).orElse(""),
                office(seen),
                objector);
    }

    private String office(ObjectionDesk.Seen seen) {
        return programs.policy(seen.notice().roundId()).terms().office();
    }
}
