package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.replay.Replayable.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** Resolutions, for the modules that go on from them. */
public final class TestResolutions {

    private TestResolutions() {}

    /** For the highest award, or struck. */
    public static void resolve(
            BeanFactory beans, UUID round, List<UUID> endorsed, List<UUID> struck, LocalDate on, Decider by) {
        var policy = beans.getBean(Programs.class).policy(round);
        var earlier =
                beans.getBean(Resolutions.class).findByRoundIdOrderById(round).size();
        var highest = policy.classes().getFirst().code();
        var text = new Text(
                endorsed.stream()
                        .map(id -> new Endorsement(id, highest, null, "质量管理模式有推广价值"))
                        .toList(),
                struck.stream().map(id -> new Strike(id, "现场问题未整改")).toList(),
                policy.classes().stream()
                        .map(one -> new Vacancy(one.code(), "无合格对象"))
                        .toList(),
                "示例会纪" + (earlier + 1) + "号",
                on,
                null);
        beans.getBean(Deliberation.class).resolve(round, text, by);
    }

    /** Those taken back as minutes number and the document by which they were, the earliest first. */
    public static List<String> withdrawn(BeanFactory beans, UUID round) {
        return beans.getBean(Resolutions.class).findByRoundIdOrderById(round).stream()
                .map(Resolution::withdrawn)
                .filter(Objects::nonNull)
                .map(Withdrawn::documentNumber)
                .toList();
    }

    public static List<Finding> replayed(BeanFactory beans, UUID round, ApplicantKind track) {
        return beans.getBean(ReplayedResolution.class).replay(round, track).parts().stream()
                .flatMap(part -> part.findings().stream())
                .toList();
    }
}
