package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of a notice's last day, by the procedure's time. */
@Configuration(proxyBeanMethods = false)
class NoticeTimer {

    @Bean
    OneTimeTask<Due> noticeEnd(TransactionTemplate transaction, Noticing noticing) {
        return Deadlines.task(Noticing.END, transaction, due -> noticing.end(due.id()));
    }
}
