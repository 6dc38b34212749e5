package cn.qualityaward.standalone.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What every step of a walk stands on: one round, its people, its time, and the documents it runs by. */
record Ground(Cast cast, ProcedureTime time, JsonNode policy, JsonNode rules, String round) {

    static final String OFFICER = "office/main/officer",
            HEAD = "office/main/head",
            GOVERNMENT = "government/main/signer",
            LEADING_GROUP = "leading-group/main/secretary",
            EXPERT = "expert/pool/reviewer",
            OBSERVER = "observer/main/observer",
            APPLICANT = "applicant/self/applicant";

    /** An address of the award's, below the tenant's. */
    String award(String path) {
        return award(cast, path);
    }

    static String award(Cast cast, String path) {
        return "/api/" + cast.tenant() + "/award/" + path;
    }

    String ofRound(String path) {
        return award("rounds/" + round + path);
    }

    String ofTrack(String track, String path) {
        return ofRound("/tracks/" + track + path);
    }

    Person officer() {
        return cast.at(OFFICER);
    }

    Person head() {
        return cast.at(HEAD);
    }

    /** Whoever the policy names for a decision. */
    Person authority(String setting) {
        return cast.at(policy.path(setting).asString().equals("GOVERNMENT") ? GOVERNMENT : LEADING_GROUP);
    }

    /** Plainly fictional. */
    String document(String kind) {
        LocalDate today = time.today();
        return "演示〔%d〕%s%02d%02d号".formatted(today.getYear(), kind, today.getMonthValue(), today.getDayOfMonth());
    }

    List<JsonNode> applications() {
        return officer()
                .get(award("applications?size=200&round=" + round))
                .valueStream()
                .toList();
    }

    List<JsonNode> stages() {
        return officer().get(ofRound("")).path("stages").valueStream().toList();
    }

    static Map<String, Object> decision(String key, boolean yes, String opinion) {
        return Map.of(key, yes, "opinion", opinion);
    }
}
