package cn.qualityaward.award.secrecy;

import cn.qualityaward.tenancy.TenantScope;
import java.util.Base64;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Closes what is withheld ({@link Withheld}) of a JSON text that is to be kept, and opens it for whoever works with it.
 * Whoever reads the row, a copy of the database or an export sees that there is something.
 */
@Component
public final class AtRest {

    /** Numbers stay as they are written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final SecretKey installation;

    public AtRest(@Value("${award.attachment.key}") String installation) {
        this.installation = new SecretKeySpec(Base64.getDecoder().decode(installation), "Generic");
    }

    /** For the tenant whose scope is open. */
    public String close(String json) {
        return close(json, TenantScope::required, AtRest::close);
    }

    /** Of a row as it is kept: what is closed in it already stays as it is. */
    String closeKept(String json, IntSupplier tenant) {
        return close(json, tenant, (value, key) -> opens(value, key) ? value : close(value, key));
    }

    /** Whatever it says, for the tenant whose scope is open; whoever keeps it knows that it names a person. */
    public String closeWhole(String text) {
        return closeWhole(text, new TenantKey(installation, TenantScope::required));
    }

    /** For the tenant whose scope is open. */
    public String openWhole(String kept) {
        return JSON.readTree(open(kept)).stringValue();
    }

    /** Of a row as it is kept: what is closed already stays as it is. */
    String closeWholeKept(String kept, IntSupplier tenant) {
        var key = new TenantKey(installation, tenant);
        return kept.startsWith('"' + Withheld.CLOSED) && opens(JSON.readTree(kept), key) ? kept : closeWhole(kept, key);
    }

    private static String closeWhole(String text, TenantKey key) {
        return JSON.writeValueAsString(close(JsonNodeFactory.instance.stringNode(text), key));
    }

    /** A file whose content names a person; for the tenant whose scope is open. */
    public byte[] close(byte[] content) {
        return new TenantKey(installation, TenantScope::required).close(content);
    }

    /** @throws IllegalStateException where something was changed past us */
    public byte[] open(byte[] kept) {
        return new TenantKey(installation, TenantScope::required).open(kept);
    }

    /** Of a value that is not kept, only whether it is still the same: nobody without the key finds out which it was. */
    public String fingerprint(String text) {
        return new TenantKey(installation, TenantScope::required).fingerprint(text);
    }

    private String close(String json, IntSupplier tenant, BiFunction<JsonNode, TenantKey, JsonNode> close) {
        if (!Withheld.maybe(json)) {
            return json;
        }
        var key = new TenantKey(installation, tenant);
        var read = JSON.readTree(json);
        var closed = Withheld.of(read, value -> close.apply(value, key));
        return closed.equals(read) ? json : JSON.writeValueAsString(closed);
    }

    private static JsonNode close(JsonNode value, TenantKey key) {
        return JsonNodeFactory.instance.stringNode(Withheld.CLOSED + key.close(JSON.writeValueAsString(value)));
    }

    private static boolean opens(JsonNode value, TenantKey key) {
        try {
            return value.asString("").startsWith(Withheld.CLOSED)
                    && !open(value, key).isMissingNode();
        } catch (IllegalStateException | JacksonException somebodysOwnWords) {
            return false;
        }
    }

    /**
     * For the tenant whose scope is open.
     *
     * @throws IllegalStateException where something was changed past us: better nothing is read than something else
     */
    public String open(String json) {
        if (!json.contains(Withheld.CLOSED)) {
            return json;
        }
        var key = new TenantKey(installation, TenantScope::required);
        return JSON.writeValueAsString(Withheld.closed(JSON.readTree(json), kept -> open(kept, key)));
    }

    private static JsonNode open(JsonNode kept, TenantKey key) {
        return JSON.readTree(key.open(kept.stringValue().substring(Withheld.CLOSED.length())));
    }
}
