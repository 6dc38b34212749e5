package cn.qualityaward.standalone.walk;

import cn.qualityaward.standalone.Platform;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.ObjectNode;

/** Takes a region in as the operator does, seats its people, and puts its documents in force as its editor does. */
public final class Founding {
    private static final Clock CLOCK = Clock.systemUTC();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Platform platform;
    private final Person operator;

    public Founding(Platform platform, String operator) {
        this.platform = platform;
        this.operator = Person.login(URI.create(platform.gateway()), operator, platform.password());
    }

    public Person operator() {
        return operator;
    }

    /** Whether a region of that code was taken in before. */
    public boolean knows(String code) {
        return operator.get("/api/platform/tenants")
                .valueStream()
                .anyMatch(tenant -> tenant.path("code").asString().equals(code));
    }

    public Cast found(Region region) {
        Cast cast = new Cast(URI.create(platform.gateway()), region.code(), platform.password(), region.roles());
        cast.haveAccounts(platform.accounts());
        operator.post("/api/platform/tenants", region.asTenant());
        await(region.code() + "'s organization in Keycloak", () -> provisioned(region.code()));
        await(region.code() + "'s administrator", () -> administered(region.code()));
        cast.takeSeats(platform.accounts());
        await("the people of " + region.code(), cast::seated);
        Person editor = cast.at("admin/policy/editor");
        publish(editor, "/api/" + region.code() + "/tenant/policy", region.preset(), region);
        publish(editor, "/api/" + region.code() + "/tenant/rules", region.rulesPreset(), region);
        return cast;
    }

    private boolean provisioned(String code) {
        return operator.get("/api/platform/provisioning")
                .valueStream()
                .anyMatch(one -> one.path("code").asString().equals(code)
                        && one.path("state").asString().equals("DONE"));
    }

    private boolean administered(String code) {
        return operator.get("/api/platform/tenants/" + code + "/administrator")
                .path("state")
                .asString()
                .equals("SEATED");
    }

    private static void publish(Person editor, String path, String preset, Region region) {
        ObjectNode document = (ObjectNode) editor.get(path + "/presets/" + preset);
        if (document.has("letterhead")) {
            document.put("letterhead", region.letterhead());
        }
        editor.put(path + "/draft", editor.ask(path + "/draft").etag(), document);
        Map<String, Object> publication = new LinkedHashMap<>();
        publication.put("effectiveFrom", region.inForce().toString());
        publication.put("documentNumber", region.documentNumber());
        editor.post(path + "/publish", editor.ask(path + "/draft").etag(), publication);
    }

    private static void await(String what, BooleanSupplier done) {
        Instant giveUp = CLOCK.instant().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (CLOCK.instant().isAfter(giveUp)) {
                throw new IllegalStateException(what + " was not there after " + PATIENCE.toSeconds() + " s.");
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
