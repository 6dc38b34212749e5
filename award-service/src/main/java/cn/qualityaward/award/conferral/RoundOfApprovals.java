package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.DecisionScans;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.official.RollPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The way of each request of a round to its decision, and the decision as it was signed. */
@Component
class RoundOfApprovals implements RoundPart {

    private final Approvals approvals;
    private final Programs programs;
    private final ApprovalSheets sheets;
    private final DecisionScans scans;

    RoundOfApprovals(Approvals approvals, Programs programs, ApprovalSheets sheets, DecisionScans scans) {
        this.approvals = approvals;
        this.sheets = sheets;
        this.programs = programs;
        this.scans = scans;
    }

    @Override
    public Step step() {
        return Step.DECISION;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        var policy = programs.policy(round.id());
        return approvals.findByRoundIdOrderByIdDesc(round.id()).reversed().stream()
                .flatMap(approval -> items(round, approval, policy))
                .toList();
    }

    private Stream<CaseItem> items(Round round, Approval approval, Policy policy) {
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
        var passedOn = approval.submitted().stream()
                .flatMap(one -> scans.of(
                        round.id(),
                        one.pages(),
                        "“%s”的提报文件（%s）".formatted(approval.requestNumber(), one.documentNumber()),
                        policy.called(one.authority()),
                        one.date()));
        var decided = scans.of(
                round.id(),
                approval.pages(),
                "对“%s”的批复（%s）".formatted(approval.requestNumber(), decision.documentNumber()),
                policy.called(Objects.requireNonNullElse(approval.returnedBy(), policy.approver())),
                decision.date());
        return Stream.of(Stream.of(way), passedOn, decided).flatMap(items -> items);
    }
}
