package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.defense.Delegation.Delegate;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.defense.OrderInputs.Sitting;
import cn.qualityaward.award.defense.OrderInputs.Times;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** Defenses for the modules that score them. */
public final class TestDefenses {

    private TestDefenses() {}

    /** Somebody else defends for it, as the office consented. */
    public static void delegated(BeanFactory beans, Application application) {
        var authorization = new SignedPage("ab".repeat(32), Instant.now(), "示例经办");
        var delegate = new Delegate("示例代理人", "示例副总经理", "因公出国");
        beans.getBean(Delegations.class).saveAndFlush(new Delegation(application, 0, delegate, authorization));
    }

    /** Drawn by lot and released, as it is done. */
    public static List<UUID> order(BeanFactory beans, UUID round, ApplicantKind track, LocalDate on) {
        var ordering = beans.getBean(Ordering.class);
        var morning = new Sitting(on, LocalTime.of(9, 0), LocalTime.of(12, 0));
        var order = ordering.prepare(round, track, 0, new Times("示例会议室", 30, List.of(morning)));
        var observer = new Decider("observer", "示例纪检", "observer/main", null);
        ordering.witness(order, new Said("四十二"), observer);
        return ordering.release(order).slots().stream().map(Slot::application).toList();
    }
}
