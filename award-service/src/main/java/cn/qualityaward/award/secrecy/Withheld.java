package cn.qualityaward.award.secrecy;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a JSON text nobody reads where it is kept: whatever bears an identity number (公民身份号码), wherever it was
 * written and however far; the passages that are declared a trade or technical secret; the answers that are, the
 * self-assessment among them, and any of these by itself, as a correction says it; what a file is called that is marked
 * as one; where next of kin work; who objects.
 */
final class Withheld {

    /** A text that begins so is closed. One that somebody wrote so is closed itself: it opens nothing of anybody's. */
    static final String CLOSED = "closed:1:";

    /** Region and date of birth, and as much of the rest as is typed: its check digit may be the very mistake. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9][0-9]{5} ?(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
                    + " ?[0-9]{0,3}[0-9Xx]?(?![0-9A-Za-z])");

    private static final Pattern DECLARED =
            Pattern.compile("\"(?:mark\"\\s*:\\s*\"SECRET\"|secrets?\"\\s*:\\s*\\[\\s*[^\\s\\]]|summary\"\\s*:\\s*\""
                    + "|kinWorkAt\"\\s*:\\s*\\[\\s*[^\\s\\]]|as\"\\s*:\\s*\"KIN\""
                    + "|objector\"\\s*:\\s*\\{|(?:questions|assessment)\\.)");

    /** An answer by itself, as a correction names it: whether it is a secret stands elsewhere. */
    private static final Pattern ANSWER = Pattern.compile("(?:questions|assessment)\\.");

    private static final Set<String> ANSWERED = Set.of("questions", "assessment");

    /** 自评: declared among the answers beside it; whether it is where there are none, stands elsewhere. */
    private static final String SUMMARY = "summary", ANSWERS = "answers";

    /** 商业秘密、技术秘密申明; where a consent says whether secrets go along, there is no list. */
    private static final String PASSAGES = "secrets";

    /** 近亲属任职单位; said later, it stands among whatever else somebody is to an organization. */
    private static final String KIN = "kinWorkAt", TO_KIN = "KIN", THEIRS = "of";

    /** 异议提出人, as a letter names them. */
    private static final String OBJECTOR = "objector";

    private static final Set<String> CALLED = Set.of("title", "fileName");

    private Withheld() {}

    /** Whether it is worth reading. */
    static boolean maybe(String json) {
        return json.contains(CLOSED)
                || DECLARED.matcher(json).find()
                || IDENTITY_NUMBER.matcher(json).find();
    }

    static JsonNode of(JsonNode node, UnaryOperator<JsonNode> close) {
        return of(node, Set.of(), close);
    }

    /** @param hidden properties of it that are closed whole */
    private static JsonNode of(JsonNode node, Set<String> hidden, UnaryOperator<JsonNode> close) {
        return switch (node) {
            case ObjectNode object -> {
                var own = new HashSet<>(hidden);
                own.addAll(itsOwn(object));
                var secret = codes(object);
                var shown = JsonNodeFactory.instance.objectNode();
                object.forEachEntry((name, value) -> shown.set(
                        name,
                        (own.contains(name) || ANSWER.matcher(name).lookingAt()) && !value.isNull()
                                ? close.apply(value)
                                : of(value, ANSWERED.contains(name) ? secret : Set.of(), close)));
                yield shown;
            }
            case ArrayNode array -> {
                var shown = JsonNodeFactory.instance.arrayNode();
                array.forEach(value -> shown.add(of(value, Set.of(), close)));
                yield shown;
            }
            default -> isWithheld(node) ? close.apply(node) : node;
        };
    }

    /** Which properties of it are closed by what else it says. */
    private static Set<String> itsOwn(ObjectNode object) {
        var own = new HashSet<String>();
        if (object.path("mark").asString("").equals("SECRET")) {
            own.addAll(CALLED);
        }
        if (!object.path(PASSAGES).isEmpty()) {
            own.add(PASSAGES);
        }
        if (!object.path(KIN).isEmpty()) {
            own.add(KIN);
        }
        if (!object.path(OBJECTOR).isEmpty()) {
            own.add(OBJECTOR);
        }
        if (object.path("as").asString("").equals(TO_KIN)) {
            own.add(THEIRS);
        }
        if (!(object.get(ANSWERS) instanceof ObjectNode answers)
                || codes(answers).contains(SUMMARY)) {
            own.add(SUMMARY);
        }
        return own;
    }

    private static boolean isWithheld(JsonNode leaf) {
        var text = leaf.asString("");
        return text.startsWith(CLOSED) || IDENTITY_NUMBER.matcher(text).find();
    }

    /** A whole one, its check digit right or wrong. */
    static boolean bearsIdentityNumber(String text) {
        return IDENTITY_NUMBER.matcher(text).results().anyMatch(found -> digits(found.group()) == 18);
    }

    private static int digits(String number) {
        return number.replace(" ", "").length();
    }

    private static Set<String> codes(ObjectNode object) {
        return object.path("secret").isArray()
                ? object.path("secret")
                        .valueStream()
                        .map(code -> code.asString(""))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** All that is closed in it, made something else. */
    static JsonNode closed(JsonNode node, UnaryOperator<JsonNode> open) {
        return switch (node) {
            case ObjectNode object -> {
                var opened = JsonNodeFactory.instance.objectNode();
                object.forEachEntry((name, value) -> opened.set(name, closed(value, open)));
                yield opened;
            }
            case ArrayNode array -> {
                var opened = JsonNodeFactory.instance.arrayNode();
                array.forEach(value -> opened.add(closed(value, open)));
                yield opened;
            }
            default -> node.isString() && node.stringValue().startsWith(CLOSED) ? open.apply(node) : node;
        };
    }
}
