package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Requirements;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 不符合申报条件: whoever is refused is told which conditions failed, or that the dossier itself is incomplete. */
@Component
class Grounds {

    static final String PROCEDURE = "第十三条(二)";

    private final Requirements requirements;

    Grounds(Requirements requirements) {
        this.requirements = requirements;
    }

    /** The articles that a conclusion rests on: of the conditions that failed, otherwise the procedure's own. */
    String require(Application application, Examination said) {
        var failed = said.failed();
        if (said.passed()) {
            if (!failed.isEmpty() || said.incomplete()) {
                throw refused("failed-conditions-though-passed");
            }
            return PROCEDURE;
        }
        if (failed.isEmpty() && !said.incomplete()) {
            throw refused("failed-conditions-missing");
        }
        var named = requirements.of(application, null).stream()
                .filter(finding -> failed.contains(finding.condition()))
                .toList();
        if (!named.stream().map(Finding::condition).toList().containsAll(failed)) {
            throw refused("condition-unknown");
        }
        return Stream.concat(
                        named.stream().map(Finding::article), said.incomplete() ? Stream.of(PROCEDURE) : Stream.empty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static Refusal refused(String slug) {
        return Refusal.invalid(slug).field("conditions").article(PROCEDURE);
    }
}
