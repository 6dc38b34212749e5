package cn.qualityaward.award.paper;

import cn.qualityaward.award.secrecy.PlainWords;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that may be entered from paper, and what an entry of each says. */
@Component("decisionsOnPaper")
class Decisions {

    private final Map<String, PaperDecision<?>> byName;
    private final JsonMapper json;
    private final Validator validator;

    Decisions(List<PaperDecision<?>> decisions, JsonMapper json, Validator validator) {
        this.byName = decisions.stream().collect(Collectors.toMap(PaperDecision::name, Function.identity()));
        this.json = json;
        this.validator = validator;
    }

    /** Which has asked of others what it must know; never inside a transaction. */
    PaperDecision<?> asked(String name) {
        return required(name).asked();
    }

    <T> void foresee(PaperDecision<T> decision, PaperEntry.Text text, Decider by) {
        decision.effect().foresee(text.target(), read(decision, text.payload()), by);
    }

    <T> void decide(PaperDecision<T> decision, PaperEntry entry, Decider by) {
        decision.effect().decide(entry.target(), read(decision, json.readTree(entry.payload())), by);
    }

    boolean confidential(String name) {
        return required(name).effect().confidential();
    }

    /** Whom the entry is about and from whom that account stepped back. */
    Optional<String> recused(String account, PaperEntry entry) {
        return recused(required(entry.decision()), account, entry.target(), json.readTree(entry.payload()));
    }

    Optional<String> recused(String account, PaperEntry.Text text) {
        return recused(required(text.decision()), account, text.target(), text.payload());
    }

    private <T> Optional<String> recused(PaperDecision<T> decision, String account, UUID target, JsonNode payload) {
        return decision.effect().recused(account, target, parsed(decision, payload));
    }

    String text(PaperEntry.Text text) {
        return json.writeValueAsString(text.payload());
    }

    private <T> T read(PaperDecision<T> decision, JsonNode payload) {
        var read = parsed(decision, payload);
        PlainWords.require(read);
        var violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return read;
    }

    private <T> T parsed(PaperDecision<T> decision, JsonNode payload) {
        T parsed;
        try {
            parsed = json.treeToValue(payload, decision.payload());
        } catch (JacksonException unfit) {
            throw Refusal.invalid("paper-unreadable").field("payload");
        }
        if (parsed == null) {
            throw Refusal.invalid("paper-unreadable").field("payload");
        }
        return parsed;
    }

    private PaperDecision<?> required(String name) {
        var decision = byName.get(name);
        if (decision == null) {
            throw Refusal.invalid("paper-decision-unknown").field("decision");
        }
        return decision;
    }
}
