package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.recommendation.CheckItem.Aspect;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** 审查清单 as it was gone through, held against the conclusion that is drawn from it (第十三条(一)). */
record Checklist(List<CheckedItem> items) {

    /** Every item once, each that is not met with what is wrong, and no conclusion that says something else. */
    void require(boolean truthful, boolean complete) {
        var gone = EnumSet.noneOf(CheckItem.class);
        items.forEach(one -> gone.add(one.item()));
        if (gone.size() < CheckItem.values().length || items.size() > gone.size()) {
            throw refused("check-items-missing").with("missing", missing(gone));
        }
        items.stream().filter(one -> !one.explained()).findFirst().ifPresent(one -> {
            throw refused("check-item-without-remark").with("item", one.item().compared());
        });
        if (truthful != met(Aspect.TRUTH) || complete != met(Aspect.COMPLETENESS)) {
            throw refused("check-items-contradict");
        }
    }

    /** 一次告知: all that is not met. */
    List<String> defects() {
        return items.stream().filter(one -> !one.met()).map(CheckedItem::defect).toList();
    }

    List<String> told() {
        return items.stream().map(CheckedItem::told).toList();
    }

    private boolean met(Aspect aspect) {
        return items.stream().filter(one -> one.item().aspect() == aspect).allMatch(CheckedItem::met);
    }

    private static List<String> missing(EnumSet<CheckItem> gone) {
        return Arrays.stream(CheckItem.values())
                .filter(item -> !gone.contains(item))
                .map(CheckItem::compared)
                .toList();
    }

    private static Refusal refused(String slug) {
        return Refusal.invalid(slug).field("items").article("第十三条(一)");
    }
}
