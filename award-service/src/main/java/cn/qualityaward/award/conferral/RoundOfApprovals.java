package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The way of each request of a round to its decision, and the decision as it was signed. */
@Component
class RoundOfApprovals implements RoundPart {

    private final Approvals approvals;
    private final Programs programs;
    private final ApprovalSheets sheets;
    private final SignedPages pages;

    RoundOfApprovals(Approvals approvals, Programs programs, ApprovalSheets sheets, SignedPages pages) {
        this.approvals = approvals;
        this.sheets = sheets;
        this.programs = programs;
        this.pages = pages;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var policy = programs.policy(round.id());
        return approvals.findByRoundIdOrderByIdDesc(round.id()).reversed().stream()
                .flatMap(approval -> items(approval, policy))
                .toList();
    }

    private Stream<CaseItem> items(Approval approval, Policy policy) {
        var decision = approval.decision();
        if (decision == null) {
            return Stream.empty();
        }
        var sheet = sheets.of(approval);
        var way = CaseItem.printed(
                "%s（%s）".formatted(ApprovalSheet.TITLE, approval.requestNumber()),
                policy.terms().office(),
                decision.date(),
                RecordKind.DECISION,
                () -> RollPdf.print(sheet));
        return Stream.concat(
                Stream.of(way),
                approval.pages().stream()
                        .map(page -> CaseItem.scanned(
                                "对“%s”的批复（%s）".formatted(approval.requestNumber(), decision.documentNumber()),
                                policy.called(policy.approver()),
                                decision.date(),
                                RecordKind.DECISION,
                                page,
                                pages)));
    }
}
