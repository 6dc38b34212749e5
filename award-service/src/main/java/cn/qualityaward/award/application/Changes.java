package cn.qualityaward.award.application;

import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.form.Questionnaire;
import cn.qualityaward.award.form.Questionnaires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed from one submission to another, field by field, told from the very texts that were sealed. */
@Component
class Changes {

    enum Part {
        /** 申报表 */
        FORM,
        QUESTION,
        /** 自评 */
        ASSESSMENT,
        /** 证实性材料 */
        EVIDENCE
    }

    /**
     * @param field of the form, the code of a question or item, or the id of a file
     * @param label as the form itself calls it; the fields that every form has are named by the screens
     * @param before nothing where it was not there
     * @param withheld a secret of which the reader learns only that it changed (第二十三条)
     */
    record Change(
            Part part,
            String field,
            @Nullable String label,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            boolean withheld) {}

    private static final String ANSWERS = "answers", SECRET = "secret";

    private final Sealing sealing;
    private final Questionnaires questionnaires;
    private final List<SealedPart> parts;
    private final JsonMapper json;

    Changes(Sealing sealing, Questionnaires questionnaires, List<SealedPart> parts, JsonMapper json) {
        this.sealing = sealing;
        this.questionnaires = questionnaires;
        this.parts = parts;
        this.json = json;
    }

    /** @param secrets whether the reader may read them */
    List<Change> of(Application application, int since, int submission, boolean secrets) {
        var before = json.readTree(sealing.required(application.id(), since).text());
        var after = json.readTree(sealing.required(application.id(), submission).text());
        var asked = questionnaires.of(application.roundId(), application.track());
        var old = form(before);
        var now = form(after);
        var withheld = secrets ? Set.<String>of() : withheld(asked, old, now);
        var changes = new ArrayList<Change>();
        var closed = secrets ? Set.<String>of() : closed(withheld);
        differing(
                named(old, ANSWERS),
                named(now, ANSWERS),
                (field, pair) -> changes.add(change(Part.FORM, field, null, pair, closed.contains(field))));
        differing(
                declared(asked, old),
                declared(asked, now),
                (field, pair) -> changes.add(change(Part.FORM, field, null, pair, false)));
        answers(Part.QUESTION, "questions", asked, old, now, withheld, changes);
        answers(Part.ASSESSMENT, "assessment", asked, old, now, withheld, changes);
        parts.forEach(part -> differing(
                byId(before.path(part.name())),
                byId(after.path(part.name())),
                (id, pair) -> changes.add(evidence(part, id, pair, secrets))));
        return changes;
    }

    /** The form is the whole text where nothing was sealed beside it. */
    private static JsonNode form(JsonNode text) {
        return text.has(SealedDossier.FORM) ? text.path(SealedDossier.FORM) : text;
    }

    /** What either submission declares a secret, and what names a person. */
    private static Set<String> withheld(Questionnaire asked, JsonNode old, JsonNode now) {
        return Stream.concat(
                        asked.personal().stream(),
                        Stream.of(old, now)
                                .flatMap(form -> form.path(ANSWERS).path(SECRET).valueStream())
                                .map(JsonNode::asString))
                .collect(Collectors.toSet());
    }

    /** Of the fields that every form has: the declaration itself, and the self-assessment that is declared. */
    private static Set<String> closed(Set<String> withheld) {
        return withheld.contains(Answers.SUMMARY)
                ? Set.of(ApplicationForm.SECRETS, Answers.SUMMARY)
                : Set.of(ApplicationForm.SECRETS);
    }

    /** Which answers are declared a secret, by what they are called; the screens know it as a field of the form. */
    private Map<String, JsonNode> declared(Questionnaire asked, JsonNode form) {
        var codes = form.path(ANSWERS)
                .path(SECRET)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        var labels = asked.labels();
        return codes.isEmpty()
                ? Map.of()
                : Map.of(
                        "secretAnswers",
                        json.valueToTree(codes.stream()
                                .map(code -> labels.getOrDefault(code, code))
                                .toList()));
    }

    private static void answers(
            Part part,
            String kind,
            Questionnaire asked,
            JsonNode old,
            JsonNode now,
            Set<String> withheld,
            List<Change> changes) {
        var labels = asked.labels();
        differing(
                named(old.path(ANSWERS).path(kind)),
                named(now.path(ANSWERS).path(kind)),
                (code, pair) -> changes.add(change(part, code, labels.get(code), pair, withheld.contains(code))));
    }

    private static Change change(Part part, String field, @Nullable String label, Pair pair, boolean withheld) {
        return withheld
                ? new Change(part, field, label, null, null, true)
                : new Change(part, field, label, pair.before(), pair.after(), false);
    }

    private static Change evidence(SealedPart part, String id, Pair pair, boolean secrets) {
        var shown = new Pair(shown(part, pair.before(), secrets), shown(part, pair.after(), secrets));
        return new Change(Part.EVIDENCE, id, null, shown.before(), shown.after(), !shown.equals(pair));
    }

    private static @Nullable JsonNode shown(SealedPart part, @Nullable JsonNode sealed, boolean secrets) {
        return sealed == null || secrets ? sealed : part.withoutSecrets(sealed);
    }

    private record Pair(@Nullable JsonNode before, @Nullable JsonNode after) {}

    private static void differing(
            Map<String, JsonNode> old, Map<String, JsonNode> now, BiConsumer<String, Pair> change) {
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (var name : names) {
            var pair = new Pair(old.get(name), now.get(name));
            if (pair.before() == null || !pair.before().equals(pair.after())) {
                change.accept(name, pair);
            }
        }
    }

    /** What is said; an empty field says nothing. */
    private static Map<String, JsonNode> named(JsonNode object, String... without) {
        var named = new TreeMap<String, JsonNode>();
        object.propertyStream()
                .filter(property -> !property.getValue().isNull())
                .filter(property -> !Set.of(without).contains(property.getKey()))
                .forEach(property -> named.put(property.getKey(), property.getValue()));
        return named;
    }

    private static Map<String, JsonNode> byId(JsonNode things) {
        var named = new HashMap<String, JsonNode>();
        things.valueStream().forEach(thing -> named.put(thing.path("id").asString(), thing));
        return named;
    }
}
