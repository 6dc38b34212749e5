package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.review.ReportText.Found;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.BeanFactory;

/** 评审报告 of who stands in a step, by whoever has to issue them: without, it is not closed. */
final class TestReports {

    private TestReports() {}

    /** Of those whose report is due; of others there is none. */
    static void issue(BeanFactory beans, Desk desk) {
        issue(beans, desk, application -> true);
    }

    static void issue(BeanFactory beans, Desk desk, Predicate<UUID> of) {
        var reports = beans.getBean(ReportDesk.class);
        if (!desk.isReported()) {
            return;
        }
        beans.getBean(Standings.class).there(desk).stream()
                .filter(one -> of.test(one.application().id()))
                .filter(one -> reports.state(desk, one, reports.begun(desk, one).orElse(null)) == ReportState.DRAFT)
                .forEach(one -> {
                    var by = desk.panel()
                            .leaderOf(one.application())
                            .map(TestReports::leader)
                            .orElseGet(TestReports::officer);
                    reports.write(desk, one, text(desk), by);
                    reports.issue(desk, one, "", by);
                });
    }

    private static ReportText text(Desk desk) {
        var item = desk.rubric().items().getFirst().code();
        return new ReportText(Map.of(item, new Found("示例优势", "示例改进")), "示例综合意见");
    }

    private static Caller leader(Member member) {
        return new Caller(member.account(), member.name(), Set.of(new Seat("expert", "pool", "reviewer")));
    }

    private static Caller officer() {
        return new Caller("office", "示例经办人", Set.of(new Seat("office", "main", "officer")));
    }
}
