package cn.qualityaward.award.qualification;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The last day for opinions, by the procedure's time. */
@Configuration(proxyBeanMethods = false)
class ConsultationTimer {

    @Bean
    OneTimeTask<Due> consultationDue(TransactionTemplate transaction, Qualification qualification) {
        return Deadlines.task(Qualification.CONSULTATION_DUE, transaction, due -> qualification.end(due.id()));
    }
}
