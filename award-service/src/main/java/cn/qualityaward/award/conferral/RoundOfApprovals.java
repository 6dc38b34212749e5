package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 批复 on each request of a round, as it was signed. */
@Component
class RoundOfApprovals implements RoundPart {

    private final Approvals approvals;
    private final Programs programs;
    private final SignedPages pages;

    RoundOfApprovals(Approvals approvals, Programs programs, SignedPages pages) {
        this.approvals = approvals;
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
        var by = policy.called(policy.approver());
        return approvals.findByRoundIdOrderByIdDesc(round.id()).reversed().stream()
                .flatMap(approval -> items(approval, by))
                .toList();
    }

    private Stream<CaseItem> items(Approval approval, String by) {
        var decision = approval.decision();
        return decision == null
                ? Stream.empty()
                : approval.pages().stream()
                        .map(page -> CaseItem.scanned(
                                "对“%s”的批复（%s）".formatted(approval.requestNumber(), decision.documentNumber()),
                                by,
                                decision.date(),
                                RecordKind.DECISION, page, pages));
    }
}
