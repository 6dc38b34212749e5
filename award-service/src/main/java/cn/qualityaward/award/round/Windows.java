package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import cn.qualityaward.award.procedure.ProcedureClock;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of an application window, by the procedure's time. */
@Configuration(proxyBeanMethods = false)
class Windows {

    static final TaskDescriptor<Due> END = Deadlines.named("application-window");

    @Bean
    OneTimeTask<Due> applicationWindow(TransactionTemplate transaction, Rounds rounds, ProcedureClock clock) {
        return Deadlines.task(END, transaction, due -> {
            var round = rounds.required(due.id());
            round.closeWindow(clock.now());
            rounds.saveAndFlush(round);
        });
    }
}
