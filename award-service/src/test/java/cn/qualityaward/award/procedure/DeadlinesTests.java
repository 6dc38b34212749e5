package cn.qualityaward.award.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeadlinesTests extends AsARegion {

    /** One there is, so that nothing is left that nobody knows. */
    private static final TaskDescriptor<Due> EXPIRY = Deadlines.named("honour-expiry");

    @Autowired
    Deadlines deadlines;

    private final UUID id = UUID.randomUUID();
    private final Instant later = Instant.now().plus(Duration.ofDays(30));

    @Test
    void isMovedWhereItWasSetBefore() {
        run(() -> deadlines.set(EXPIRY, id, later));
        run(() -> deadlines.set(EXPIRY, id, later.plusSeconds(60)));
        assertThat(set()).containsExactly(id.toString());
    }

    @Test
    void oneThatPassesAtThisMomentHoldsUpNobodyAndTheNewOneIsNotLost() {
        run(() -> deadlines.set(EXPIRY, id, later));
        run(() -> db.sql("""
                        update jobs.scheduled_tasks
                        set picked = true, picked_by = 'another', last_heartbeat = now() where task_instance = ?""").param(id.toString()).update());
        run(() -> deadlines.set(EXPIRY, id, later.plusSeconds(60)));
        assertThat(set()).hasSize(2).first().isEqualTo(id.toString());
    }

    private List<String> set() {
        return in(() -> db.sql(
                        "select task_instance from jobs.scheduled_tasks where task_instance like ? order by task_instance")
                .param(id + "%")
                .query(String.class)
                .list());
    }
}
