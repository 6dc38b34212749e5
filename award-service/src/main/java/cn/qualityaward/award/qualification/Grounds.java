package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Enclosure;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Requirements;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a conclusion rests on: whoever passes fulfils the conditions and has enclosed what is asked; whoever is refused is
 * told which conditions failed, or that the dossier itself is incomplete.
 */
@Component
class Grounds {

    static final String PROCEDURE = "第十三条(二)";

    private final Requirements requirements;
    private final Conditions conditions;
    private final List<Enclosure> enclosures;

    Grounds(Requirements requirements, Conditions conditions, List<Enclosure> enclosures) {
        this.requirements = requirements;
        this.conditions = conditions;
        this.enclosures = enclosures;
    }

    /** 形式审查: of who qualifies, and of the material. */
    void requirePassable(Application application) {
        conditions.require(List.of(application));
        enclosures.forEach(enclosure -> enclosure.require(application));
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
