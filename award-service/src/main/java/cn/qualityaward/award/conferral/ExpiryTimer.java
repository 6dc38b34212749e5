package cn.qualityaward.award.conferral;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** 有效期届满: the last valid day is over (第四条). */
@Configuration(proxyBeanMethods = false)
class ExpiryTimer {

    @Bean
    OneTimeTask<Due> honourExpiry(TransactionTemplate transaction, Conferring conferring) {
        return Deadlines.task(Conferring.EXPIRY, transaction, due -> conferring.expire(due.id()));
    }
}
