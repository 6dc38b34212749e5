package cn.qualityaward.award.form;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.ReviewRules.Category;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The forms that rounds are pinned to, and whether an application answers its own. */
@Component
public class Questionnaires {

    /** A form as it was pinned never changes; a rehearsal's is told by its hash. */
    private record Pinned(String rulesHash, ApplicantKind track, int year) {}

    private final Programs programs;
    private final Rounds rounds;
    private final ProblemTexts texts;
    private final JsonMapper json;
    private final Cache<Pinned, Questionnaire> read =
            Caffeine.newBuilder().maximumSize(100).build();

    Questionnaires(Programs programs, Rounds rounds, ProblemTexts texts, JsonMapper json) {
        this.programs = programs;
        this.rounds = rounds;
        this.texts = texts;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Questionnaire of(UUID round, ApplicantKind track) {
        var rules = programs.rules(round);
        return read.get(
                new Pinned(
                        programs.versions(round).rulesHash(),
                        track,
                        rounds.required(round).year()),
                pinned -> of(rules.form(track), rules.rubric(track), pinned.year()));
    }

    /** One that is being written. */
    Questionnaire of(Form form, List<Category> rubric, int year) {
        return new Questionnaire(form, rubric, year);
    }

    /** Refuses what the form does not ask, and what is no answer to it; it may be unfinished. */
    public void requireDraft(UUID round, ApplicantKind track, Object application) {
        require(of(round, track).draftFaults(json.valueToTree(application)));
    }

    /** Refuses also what is missing. */
    public void requireComplete(UUID round, ApplicantKind track, Object application) {
        require(of(round, track).faults(json.valueToTree(application)));
    }

    private void require(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid("invalid")
                    .article("第十三条(一)")
                    .with("errors", faults.stream().map(this::told).toList());
        }
    }

    private Map<String, String> told(Fault fault) {
        return Map.of(
                "field",
                fault.field(),
                "message",
                texts.words(
                        "answer." + fault.slug(),
                        Map.of("limit", fault.limit() == null ? "" : fault.limit()),
                        LocaleContextHolder.getLocale()));
    }
}
