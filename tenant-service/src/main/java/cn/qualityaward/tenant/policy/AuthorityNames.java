package cn.qualityaward.tenant.policy;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/** What the text of a policy calls those who decide: the government, the leading group where there is one, the office. */
record AuthorityNames(Terms terms) {

    String government() {
        return requireNonNullElse(terms.shortGovernment(), terms.government());
    }

    /** Empty where there is none. */
    String group() {
        return terms.leadingGroup() == null ? "" : "领导小组";
    }

    /** Who leads the award: the leading group, or else the government itself. */
    String organizer() {
        return group().isEmpty() ? government() : group();
    }

    String called(Authority who) {
        return who == Authority.LEADING_GROUP ? organizer() : government();
    }

    String consulted() {
        return group().isEmpty() ? "有关部门" : group() + "成员单位";
    }

    /** The leading group's own part was said where it deliberates (第七条). */
    String chain(List<Authority> approving) {
        var chain = approving.stream().distinct().map(this::called).toList();
        var steps = chain.stream().filter(one -> !one.equals(group())).toList();
        var last = steps.isEmpty() ? chain.getLast() : steps.getLast();
        if (group().isEmpty() || chain.getFirst().equals(group())) {
            return terms.office() + "报请" + last + "批准";
        }
        return chain.contains(group())
                ? terms.office() + "报请" + String.join("、", chain) + "依次批准"
                : terms.office() + "直接报请" + last + "批准";
    }

    /** The leading group hands the list up, where the approval begins with others. */
    boolean submits(List<Authority> approving) {
        return approving.contains(Authority.LEADING_GROUP) && !group().isEmpty();
    }
}
