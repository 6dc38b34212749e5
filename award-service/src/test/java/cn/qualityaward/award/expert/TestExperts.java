package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Expert.Description;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Experts for the modules that meet them. */
public final class TestExperts {

    private final Experts experts;

    public TestExperts(ApplicationContext service) {
        this.experts = service.getBean(Experts.class);
    }

    /** Not admitted yet. */
    public UUID enrolled(String name) {
        var expert = new Expert(name);
        expert.describe(new Description(name, "示例大学", List.of(), null, List.of(), List.of()));
        return experts.saveAndFlush(expert).id();
    }
}
