package cn.qualityaward.award.conferral;

import cn.qualityaward.award.conferral.Approval.Decision;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 报批单: the way of a request through the policy's chain, body by body; what has not come yet is left to be filled in by hand. */
final class ApprovalSheet {

    static final String TITLE = "报批单";

    private static final List<Column> COLUMNS = List.of(
            new Column("程序", 18),
            new Column("机关", 26),
            new Column("文件", 24),
            new Column("日期", 16),
            new Column("意见", 16));

    private ApprovalSheet() {}

    /** @param called what applications are called */
    static Roll of(Approval approval, String round, Policy policy, Map<UUID, String> called) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("报请批准", policy.terms().office(), approval.requestNumber(), approval.requestedOn(), "请予批准"));
        var decision = approval.decision();
        var decider = Objects.requireNonNullElse(approval.returnedBy(), policy.approver());
        for (var body : policy.submitters()) {
            rows.add(approval.submitted().stream()
                    .filter(one -> one.authority() == body)
                    .findFirst()
                    .map(one -> row("提报", policy.called(body), one.documentNumber(), one.date(), "予以提报"))
                    .orElseGet(() -> decided("提报", policy.called(body), decider == body ? decision : null)));
        }
        var approver = policy.approver();
        rows.add(decided("批准", policy.called(approver), decider == approver ? decision : null));
        return new Roll(round + TITLE, "", "", COLUMNS, rows, foot(approval, decision, called));
    }

    private static List<String> decided(String what, String body, @Nullable Decision decision) {
        return decision == null
                ? List.of(what, body, "", "", "")
                : row(what, body, decision.documentNumber(), decision.date(), Names.of(decision.ruling()));
    }

    private static List<String> row(String what, String body, String document, LocalDate on, String said) {
        return List.of(what, body, document, ChineseDate.of(on), said);
    }

    private static List<String> foot(Approval approval, @Nullable Decision decision, Map<UUID, String> called) {
        var lines = new ArrayList<String>();
        if (!approval.names().isEmpty()) {
            lines.add("报请名单："
                    + approval.names().stream()
                            .map(name -> called.getOrDefault(name, ""))
                            .collect(Collectors.joining("、")));
        }
        approval.submitted().stream()
                .filter(one -> one.onPaper() != null)
                .forEach(one -> lines.add("提报依据签字文件代录：" + one.onPaper()));
        if (decision != null && decision.reason() != null) {
            lines.add("理由：" + decision.reason());
        }
        if (decision != null) {
            decision.refusals()
                    .forEach((name, reason) ->
                            lines.add("不予批准：" + Objects.requireNonNullElse(called.get(name), "") + "。理由：" + reason));
        }
        return lines;
    }
}
