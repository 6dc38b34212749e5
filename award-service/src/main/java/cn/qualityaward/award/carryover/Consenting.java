package cn.qualityaward.award.carryover;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.OwnDossier;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.application.SealedText;
import cn.qualityaward.award.carryover.Bundle.File;
import cn.qualityaward.award.carryover.Bundle.Held;
import cn.qualityaward.award.carryover.Bundle.Region;
import cn.qualityaward.award.eligibility.EarlierHonours;
import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.secrecy.Stamp;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the applicant chose, put together from what was sealed, and stamped for one account and one region. */
@Component
class Consenting {

    record Stamped(Bundle bundle, String stamp) {}

    /** What is stated for this very region, or has to be declared anew, stays behind. */
    private static final Set<String> CARRIED = Set.of(
            "name",
            "creditCode",
            "since",
            "industry",
            "business",
            "employer",
            "topManager",
            "contact",
            "phone",
            "modelSince",
            "publicFunded");

    private final OwnDossier own;
    private final Readership readership;
    private final EarlierHonours honours;
    private final Rounds rounds;
    private final Consents consents;
    private final Stamp stamp;
    private final JsonMapper json;
    private final ProcedureClock clock;

    Consenting(
            OwnDossier own,
            Readership readership,
            EarlierHonours honours,
            Rounds rounds,
            Consents consents,
            Stamp stamp,
            JsonMapper json,
            ProcedureClock clock) {
        this.own = own;
        this.readership = readership;
        this.honours = honours;
        this.rounds = rounds;
        this.consents = consents;
        this.stamp = stamp;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Stamped consent(UUID id, Parts parts, Region from, Region to, Caller caller) {
        var application = own.ofApplicant(id, caller.id());
        if (from.code().equals(to.code())) {
            throw Refusal.invalid("carry-over-same-region").field("to").article("第二十三条");
        }
        var sealed = readership
                .lastText(application)
                .orElseThrow(() -> Refusal.conflict("carry-over-unsealed").article("第十三条(一)"));
        var bundle = bundle(application, sealed, parts, from, to);
        var stamped = new Stamped(bundle, stamp.on(Stamp.Purpose.CARRY_OVER, bundle));
        consents.saveAndFlush(new Consent(id, bundle, stamped.stamp(), parts, caller.name()));
        return stamped;
    }

    /** Of an account only its fingerprint goes along. */
    static String account(Caller caller) {
        return Canonical.sha256("carry-over/" + caller.id());
    }

    private Bundle bundle(Application application, SealedText sealed, Parts parts, Region from, Region to) {
        var form = sealed.form(json);
        var answers = form.path("answers");
        var secret = parts.secrets()
                ? Set.<String>of()
                : Set.copyOf(answers.path("secret")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        var fields = new HashMap<String, Object>();
        form.propertyStream()
                .filter(field -> parts.form() && CARRIED.contains(field.getKey())
                        || parts.assessment()
                                && field.getKey().equals(Answers.SUMMARY)
                                && !secret.contains(Answers.SUMMARY))
                .forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
        return new Bundle(
                Ids.next(),
                from,
                to,
                Canonical.sha256("carry-over/" + application.applicant()),
                rounds.required(application.roundId()).title(),
                application.track(),
                sealed.number(),
                sealed.sha256(),
                sealed.sealedAt(),
                clock.now(),
                fields,
                parts.form() ? without(answers.path("questions"), secret) : Map.of(),
                parts.assessment() ? without(answers.path("assessment"), secret) : Map.of(),
                files(sealed, parts),
                parts.honours() ? held(application) : List.of());
    }

    private Map<String, Object> without(JsonNode answers, Set<String> secret) {
        var all = new HashMap<String, Object>();
        answers.propertyStream()
                .filter(answer -> !secret.contains(answer.getKey()))
                .forEach(answer -> all.put(answer.getKey(), plain(answer.getValue())));
        return all;
    }

    private Object plain(JsonNode value) {
        return json.treeToValue(value, Object.class);
    }

    /** 第二十三条: a secret goes along only where that was said expressly. */
    private List<File> files(SealedText sealed, Parts parts) {
        var chosen = Set.copyOf(parts.files());
        var files = sealed.part(json, "attachments")
                .valueStream()
                .filter(file -> chosen.contains(UUID.fromString(file.path("id").asString())))
                .map(file -> json.treeToValue(file, File.class))
                .toList();
        if (files.size() < chosen.size()) {
            throw Refusal.invalid("carry-over-file-unknown").field("files").article("第十三条(一)");
        }
        if (!parts.secrets() && files.stream().anyMatch(File::secret)) {
            throw Refusal.invalid("carry-over-secret").field("files").article("第二十三条");
        }
        return files;
    }

    /** What is certainly the applicant's and stands today. */
    private List<Held> held(Application application) {
        return honours.of(Claimant.of(application)).stream()
                .filter(honour -> honour.certain() && honour.validOn(clock.today()))
                .map(honour -> new Held(
                        honour.className(), honour.year(), honour.number(), honour.conferredOn(), honour.validTo()))
                .toList();
    }
}
