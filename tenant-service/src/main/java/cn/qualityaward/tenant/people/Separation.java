package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** 岗位不相容: which seats no one person may hold together in one region, and why. The order is that of the telling. */
enum Separation {
    /** 等级保护: 系统、安全、审计管理员由三个人分别担任 */
    SYSTEM_AND_SECURITY("GB/T 22239", in("admin/system"), in("admin/security")),
    /** 审计管理员不得审计自己办理的事项 */
    AUDIT_AND_AUDITED(
            "GB/T 22239", in("admin/audit"), in("admin/audit", "observer").negate()),
    /** 办公室和领导小组的人员不得评分 */
    DECIDING_AND_SCORING("第十八条", in("office", "leading-group", "government"), in("expert", "panel", "agency")),
    /** 申报者不得参与推荐、评审和决定 */
    APPLYING_AND_JUDGING("第十八条", in("applicant"), in("applicant").negate()),
    /** 监督者不得办理所监督的事项 */
    OBSERVING_AND_ACTING("第十九条", in("observer"), in("observer", "admin/audit").negate()),
    /** 资助的审批与拨付分离 */
    APPROVING_AND_PAYING("第十六条", in("government", "leading-group"), in("finance"));

    private final String article;
    private final Predicate<Seat> one;
    private final Predicate<Seat> other;

    Separation(String article, Predicate<Seat> one, Predicate<Seat> other) {
        this.article = article;
        this.one = one;
        this.other = other;
    }

    String article() {
        return article;
    }

    /** As refusals name it: {@code deciding-and-scoring}. */
    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private boolean broken(Set<Seat> seats) {
        return seats.stream().anyMatch(one) && seats.stream().anyMatch(other);
    }

    static Optional<Separation> brokenBy(Set<Seat> seats) {
        return Arrays.stream(values()).filter(rule -> rule.broken(seats)).findFirst();
    }

    /** @throws Refusal naming the first rule that these seats break */
    static Set<Seat> checked(Set<Seat> seats) {
        brokenBy(seats).ifPresent(rule -> {
            throw Refusal.conflict(rule.slug()).article(rule.article()).field("seats");
        });
        return seats;
    }

    private static Predicate<Seat> in(String... units) {
        var named = List.of(units);
        return seat -> named.contains(seat.kind()) || named.contains(seat.unit());
    }
}
