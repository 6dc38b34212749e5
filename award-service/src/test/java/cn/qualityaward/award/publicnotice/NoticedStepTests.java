package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.RealServers;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.TenantScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
class NoticedStepTests {

    @Autowired
    NoticedSteps steps;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theDatabaseKeepsOneNoticeOfAStep() {
        var round = UUID.randomUUID();
        keep(round, 8);
        keep(round, 10);
        assertThatThrownBy(() -> keep(round, 8)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void keep(UUID round, int ordinal) {
        var lastDay = new LastDay(LocalDate.of(2026, 10, 13), false);
        var notice = new PublicNotice(
                round,
                StageKind.DELIBERATION,
                "示例公示",
                "A notice",
                "",
                List.of(),
                Period.workingDays(LocalDate.of(2026, 9, 28), 7),
                lastDay,
                Instant.EPOCH);
        TenantScope.run(
                1,
                () -> transaction.executeWithoutResult(
                        tx -> steps.saveAndFlush(new NoticedStep(notice, ApplicantKind.ORGANIZATION, ordinal))));
    }
}
