package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.qualityaward.award.application.TestApplications;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 评审报告全部出具: told to the office once, by whatever the last of them came about. */
class AllReportsIssuedTests extends ClosedReview {

    @Autowired
    ReportDesk reports;

    @BeforeEach
    void allMarksAreIn() {
        fill(0, first, 80);
        fill(0, second, 60);
    }

    /** Neither sees the other. */
    @Test
    void twoThatAreIssuedInTheSameInstantAreTheLast() {
        run(() -> {
            issue(first);
            CompletableFuture.runAsync(() -> run(() -> issue(second))).join();
        });
        assertThat(told()).hasSize(1);
    }

    @Test
    void nothingIsToldWhileOneIsOutstandingAndNothingTwice() {
        run(() -> issue(first));
        assertThat(told()).isEmpty();
        run(() -> issue(second));
        assertThat(told()).hasSize(1);
        reworded();
        assertThat(told()).as("worded otherwise").hasSize(1);
    }

    /** The marks are others, and so was what the office was told. */
    @Test
    void isToldAgainOnceAReportStandsOnOtherMarks() {
        run(() -> TestReports.issue(context, reviews.desk(round, TRACK, 0)));
        assertThat(told()).hasSize(1);
        var c = in(() ->
                reviews.desk(round, TRACK, 0).panel().member("c").orElseThrow().expert());
        run(() -> reviews.reopen(reviews.desk(round, TRACK, 0), first, c, "示例理由", OFFICE));
        fill(0, first, "c", 90);
        run(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            reports.issue(desk, standings.of(desk, first), "评分表已重评", OFFICER);
        });
        assertThat(told()).hasSize(2);
    }

    @Test
    void theOneThatIsWaitedForMayWithdraw() {
        run(() -> issue(first));
        assertThat(told()).isEmpty();
        run(() -> TestApplications.withdraw(applications, second));
        assertThat(told()).hasSize(1);
        run(() -> TestApplications.withdraw(applications, first));
        assertThat(told()).as("nobody is left of whom to propose any").hasSize(1);
    }

    @Test
    void afterTheStepIsClosedNothingMoreIsTold() {
        run(() -> TestReports.issue(context, reviews.desk(round, TRACK, 0)));
        assertThat(told()).hasSize(1);
        run(() -> reviews.close(round, TRACK, 0, new Selection(Set.of(first), null, null), OFFICE));
        reworded();
        assertThat(told()).hasSize(1);
    }

    private void reworded() {
        run(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            reports.write(desk, standings.of(desk, first), new ReportText(Map.of(), "示例另一综合意见"), OFFICER);
            reports.issue(desk, standings.of(desk, first), "文字修改", OFFICER);
        });
    }

    private void issue(UUID application) {
        TestReports.issue(context, reviews.desk(round, TRACK, 0), application::equals);
    }

    /** What the office was told, once there is nothing more to be looked at. */
    private List<String> told() {
        await().until(() -> in(() ->
                db.sql("""
                        select count(*) = 0 from jobs.outbox_record
                        where status = 'NEW' and record_key like ?""").param(tenant + ":reports:%").query(Boolean.class).single()));
        return in(() -> db.sql("""
                        select recipient from award.message
                        where kind = 'REPORT_ISSUED' and recipient = 'seat:office/*/officer'""").query(String.class).list());
    }
}
