package cn.qualityaward.award.application;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One submission: the very text that was sealed. */
public record SealedText(int number, String text, String sha256, Instant sealedAt) {

    public JsonNode form(JsonMapper json) {
        var sealed = json.readTree(text);
        return sealed.has(SealedDossier.FORM) ? sealed.path(SealedDossier.FORM) : sealed;
    }

    /** What another module sealed beside the form, by the name it gave it. */
    public JsonNode part(JsonMapper json, String name) {
        return json.readTree(text).path(name);
    }
}
