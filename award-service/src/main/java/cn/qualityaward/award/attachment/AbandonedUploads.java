package cn.qualityaward.award.attachment;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What was begun and never came to its end is forgotten; the applicant begins anew. */
@Configuration(proxyBeanMethods = false)
class AbandonedUploads {

    static final Duration AFTER = Duration.ofDays(7);
    static final TaskDescriptor<Due> ABANDONED = Deadlines.named("upload-abandoned");

    @Bean
    OneTimeTask<Due> uploadAbandoned(TransactionTemplate transaction, Uploads uploads) {
        return Deadlines.task(ABANDONED, transaction, due -> uploads.abandon(due.id()));
    }
}
