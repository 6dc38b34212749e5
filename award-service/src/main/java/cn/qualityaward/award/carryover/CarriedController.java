package cn.qualityaward.award.carryover;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.carryover.Consenting.Stamped;
import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came, and from where. */
@RestController
@RequestMapping("/api/{tenant}/award/applications/{application}/carried")
class CarriedController {

    /** @param confirmed fields that are to be filled although something else is written there */
    record Brought(
            @NotNull Bundle bundle,
            @NotNull @Size(max = 64) String stamp,
            @NotNull @Size(max = 200) Set<@NotNull @Size(max = 100) String> confirmed) {}

    /** @param unchanged whether it still says what came */
    record Part(String field, boolean unchanged) {}

    /** @param title of a secret that is not the reader's, none */
    record File(@Nullable String title, String sha256) {}

    record Provenance(
            UUID id,
            String from,
            String round,
            String sha256,
            Instant sealedAt,
            Instant consentedAt,
            Instant carriedAt,
            List<Part> parts,
            List<File> files,
            List<Bundle.Held> honours) {}

    private final HandingIn handingIn;
    private final CarriedMaterial material;
    private final Readership readership;
    private final AtRest atRest;
    private final JsonMapper json;

    CarriedController(
            HandingIn handingIn, CarriedMaterial material, Readership readership, AtRest atRest, JsonMapper json) {
        this.handingIn = handingIn;
        this.material = material;
        this.readership = readership;
        this.atRest = atRest;
        this.json = json;
    }

    @Operation(
            summary =
                    "What of the dossier came from another region, where and when it was sealed, and what was changed since")
    @GetMapping
    @AnySeat
    @Transactional(readOnly = true)
    List<Provenance> all(@PathVariable UUID application, Caller caller) {
        var readable = readership.readable(application, caller);
        var secrets = readership.mayReadSecrets(caller, readable);
        return material.findByApplicationIdOrderById(application).stream()
                .map(one -> provenance(one, readable, secrets, caller))
                .toList();
    }

    @Operation(
            summary = "Hand in what was let go along from another region: it fills what is empty and what is confirmed",
            description = "Says field by field what was filled, what differs and what this form does not ask.")
    @PostMapping
    @Seated("applicant/applicant")
    List<Filling.Field> handIn(
            @PathVariable String tenant,
            @PathVariable UUID application,
            @Valid @RequestBody Brought brought,
            Caller caller) {
        return handingIn.handIn(
                application, new Stamped(brought.bundle(), brought.stamp()), brought.confirmed(), tenant, caller);
    }

    private Provenance provenance(Carried one, Application application, boolean secrets, Caller caller) {
        var form = json.valueToTree(application.actsFor(caller.id()) ? application.written() : application.form());
        return new Provenance(
                one.id(),
                one.fromName(),
                one.round(),
                one.sha256(),
                one.sealedAt(),
                one.consentedAt(),
                one.carriedAt(),
                one.filled().entrySet().stream()
                        .map(field -> new Part(field.getKey(), isUnchanged(at(form, field.getKey()), field.getValue())))
                        .sorted(Comparator.comparing(Part::field))
                        .toList(),
                one.files().stream()
                        .map(file -> new File(secrets || !file.secret() ? file.title() : null, file.sha256()))
                        .toList(),
                one.honours());
    }

    /** Earlier builds took fingerprints without a key. */
    private boolean isUnchanged(JsonNode value, String filled) {
        var text = Filling.canonical(json, value);
        return filled.equals(atRest.fingerprint(text)) || filled.equals(Canonical.sha256(text));
    }

    private static JsonNode at(JsonNode form, String name) {
        var dot = name.indexOf('.');
        return dot < 0
                ? form.path(name)
                : form.path("answers").path(name.substring(0, dot)).path(name.substring(dot + 1));
    }
}
