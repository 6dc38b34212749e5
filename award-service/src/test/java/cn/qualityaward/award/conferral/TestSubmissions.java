package cn.qualityaward.award.conferral;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** 提报 of a request by all of the policy's chain. */
final class TestSubmissions {

    private TestSubmissions() {}

    static void all(BeanFactory beans, UUID round) {
        var submission = new Submission("示例提报", LocalDate.now(ProcedureClock.ZONE));
        beans.getBean(Programs.class)
                .policy(round)
                .submitters()
                .forEach(body -> beans.getBean(Submitting.class)
                        .submit(round, submission, new Decider("示例", "示例", body.unit(), null)));
    }
}
