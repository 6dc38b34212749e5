package cn.qualityaward.award.secrecy;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 号码指纹: by which two numbers of a person are known to be the same in one region, and nobody finds out which. */
@Component
public final class NumberPrints {

    private final AtRest atRest;

    public NumberPrints(AtRest atRest) {
        this.atRest = atRest;
    }

    /** For the tenant whose scope is open. */
    public String of(PersonalNumber number) {
        return atRest.fingerprint("person/" + number.kind() + "/" + number.digits());
    }

    /**
     * Of whoever a dossier names by a number: its contact, and each that is an answer by itself. What stands in the midst of
     * a text may be anybody's.
     *
     * @param form 申报表
     */
    public List<String> named(JsonNode form) {
        return Stream.concat(
                        Stream.of(form.path("phone")),
                        leaves(form.path("answers").path("questions")))
                .flatMap(said -> PersonalNumber.read(said.asString("")).stream())
                .map(this::of)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<JsonNode> leaves(JsonNode answer) {
        return answer.isContainer()
                ? answer.valueStream().flatMap(NumberPrints::leaves)
                : answer.isString() ? Stream.of(answer) : Stream.empty();
    }
}
