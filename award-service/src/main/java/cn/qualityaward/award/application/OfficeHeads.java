package cn.qualityaward.award.application;

import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * 第十八条: what is for the head of the office alone is for the leading group's secretary where each head steps back. As long
 * as one of them may act, nobody acts for them.
 */
@Component
public class OfficeHeads {

    private final PolicySource tenant;

    OfficeHeads(PolicySource tenant) {
        this.tenant = tenant;
    }

    /** The accounts of those who are seated as one now. Asks tenant-service: never inside a transaction. */
    public List<String> seated() {
        return tenant.holders("office", "head").stream().map(Holder::account).toList();
    }

    /** @param free whether an account steps back from nobody it is about */
    public static boolean anyMayAct(Collection<String> heads, Predicate<String> free) {
        return heads.stream().anyMatch(free);
    }

    /** Refuses whoever would act for them while one of them may. */
    public static void requireNone(Collection<String> heads, Predicate<String> free) {
        if (anyMayAct(heads, free)) {
            throw Refusal.forbidden("head-rules").article("第十八条");
        }
    }
}
