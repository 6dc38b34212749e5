package cn.qualityaward.award.sitevisit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was released: it is never changed, another follows it.
 *
 * @param by the officer who released it
 * @param team whoever reviewed the applicant on that day
 * @param reason why it is not as the one before
 */
record Release(
        int number,
        Instant at,
        String by,
        SitePlan plan,
        List<Visitor> team,
        @Nullable String reason) {

    record Visitor(UUID expert, String account, String name) {}

    boolean isLedBy(String account) {
        return team.stream()
                .anyMatch(visitor -> visitor.expert().equals(plan.leader())
                        && visitor.account().equals(account));
    }

    String leader() {
        return nameOf(plan.leader());
    }

    String nameOf(UUID expert) {
        return team.stream()
                .filter(visitor -> visitor.expert().equals(expert))
                .map(Visitor::name)
                .findFirst()
                .orElse("");
    }
}
