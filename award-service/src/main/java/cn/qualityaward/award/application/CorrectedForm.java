package cn.qualityaward.award.application;

import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.form.Questionnaires;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 更正 of what an applicant stated: sealed anew, the earlier submission stays beside it. */
@Component
class CorrectedForm implements Correctable {

    /** Where an answer stands, before its code. */
    private static final String QUESTION = "questions.", ASSESSMENT = "assessment.";

    /** Who checks and recommends follows from these; that is another application, not a correction. */
    private static final Set<String> OF_ITS_PATH = Set.of("division", "recommendPath", "recommender");

    /** What only the applicant can declare. */
    private static final Set<String> DECLARED = Set.of("truthful", "secrets", "answers");

    private final Applications applications;
    private final Readership readership;
    private final Questionnaires questionnaires;
    private final Requirements requirements;
    private final Restated restated;
    private final Sealing sealing;
    private final Validator validator;
    private final JsonMapper json;
    private final ProcedureClock clock;

    CorrectedForm(
            Applications applications,
            Readership readership,
            Questionnaires questionnaires,
            Requirements requirements,
            Restated restated,
            Sealing sealing,
            Validator validator,
            JsonMapper json,
            ProcedureClock clock) {
        this.applications = applications;
        this.readership = readership;
        this.questionnaires = questionnaires;
        this.requirements = requirements;
        this.restated = restated;
        this.sealing = sealing;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.FORM;
    }

    @Override
    public List<Thing> of(Application application) {
        return application.sha256() == null
                ? List.of()
                : List.of(new Thing(
                        Kind.FORM,
                        application.id().toString(),
                        null,
                        "applicant/self",
                        application.withItsApplicant(),
                        values(application)));
    }

    /** All that the kind of form has, empty fields too: what was forgotten is corrected as well. */
    private Map<String, @Nullable Object> values(Application application) {
        var form = (ObjectNode) json.valueToTree(application.form());
        var values = new HashMap<String, @Nullable Object>();
        Stream.of(ApplicationForm.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> !DECLARED.contains(field))
                .forEach(field -> values.put(field, plain(form.path(field))));
        var asked = questionnaires.of(application.roundId(), application.track());
        asked.asked().form().questions().forEach(question -> values.put(QUESTION + question.code(), null));
        asked.asked().rubric().stream()
                .flatMap(category -> category.items().stream())
                .forEach(item -> values.put(ASSESSMENT + item.code(), null));
        var answers = application.form().answers();
        answers.questions().forEach((code, answer) -> values.put(QUESTION + code, answer));
        answers.assessment().forEach((code, answer) -> values.put(ASSESSMENT + code, answer));
        return values;
    }

    private @Nullable Object plain(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : json.treeToValue(value, Object.class);
    }

    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return true;
    }

    @Override
    public Set<String> withheld(Caller caller, Application application) {
        if (readership.mayReadSecrets(caller, application)) {
            return Set.of();
        }
        var asked = questionnaires.of(application.roundId(), application.track());
        var secret = application.form().answers().secret();
        return Stream.concat(
                        Stream.concat(asked.personal().stream(), secret.stream())
                                .flatMap(code -> Stream.of(QUESTION + code, ASSESSMENT + code)),
                        secret.stream().filter(Answers.SUMMARY::equals))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void correct(Application application, Corrected corrected) {
        corrected.values().keySet().stream()
                .filter(OF_ITS_PATH::contains)
                .findFirst()
                .ifPresent(field -> {
                    throw Refusal.invalid("correction-of-path").field(field).article("第九条");
                });
        var form = with(application.form(), corrected.values());
        requireFit(application, form);
        application.fill(form);
        var code = application.creditCode();
        if (code != null && applications.alreadyApplied(application.roundId(), code, application.id())) {
            throw alreadyApplied();
        }
        var sealed = sealing.seal(application, corrected.id());
        application.sealedAnew(sealed.number(), sealed.sha256(), corrected, clock.now());
        requirements.corrected(application);
        try {
            applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException another) {
            throw alreadyApplied(); // at the same moment
        }
    }

    private static Refusal alreadyApplied() {
        return Refusal.conflict("already-applied").article("第三条");
    }

    private ApplicationForm with(ApplicationForm form, Map<String, @Nullable Object> values) {
        var tree = (ObjectNode) json.valueToTree(form);
        values.forEach((field, value) -> {
            var parent = field.startsWith(QUESTION) || field.startsWith(ASSESSMENT)
                    ? tree.withObject("/answers/" + field.substring(0, field.indexOf('.')))
                    : tree;
            var name = field.substring(field.indexOf('.') + 1);
            if (value == null) {
                parent.remove(name);
            } else {
                parent.set(name, json.valueToTree(value));
            }
        });
        return restated.read(
                tree,
                ApplicationForm.class,
                values.keySet().stream().sorted().findFirst().orElse("values"),
                Kind.FORM.article());
    }

    /** What is asked of a submission is asked of what stands in its place. */
    private void requireFit(Application application, ApplicationForm form) {
        var faults = Stream.<Class<?>>of(Default.class, ApplicationForm.Complete.class)
                .flatMap(group -> validator.validate(form, group).stream())
                .collect(Collectors.toSet());
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
        if (!form.codeFits(application.track())) {
            throw Refusal.invalid("credit-code-invalid").field("creditCode").article("第十条(一)");
        }
        questionnaires.requireComplete(application.roundId(), application.track(), form);
    }
}
