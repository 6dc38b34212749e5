package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Endpoints.Endpoint;
import cn.qualityaward.standalone.demo.Fields;
import cn.qualityaward.standalone.walk.Answer;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What lies between two regions, and between a region and everybody else. */
class WallTests {

    /** Everybody may read these; all else yields nothing to whoever does not belong there. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/search",
            "GET /api/{tenant}/search",
            "GET /api/{tenant}/tenant/calendar/deadline",
            "GET /api/{tenant}/tenant/calendar/remaining",
            "GET /api/{tenant}/tenant/calendar/years/{year}",
            "GET /api/{tenant}/tenant/divisions",
            "GET /api/{tenant}/tenant/policy",
            "GET /api/{tenant}/tenant/policy/versions",
            "GET /api/{tenant}/tenant/policy/versions/{version}",
            "GET /api/{tenant}/tenant/policy/versions/{version}/changes",
            "GET /api/{tenant}/tenant/policy/versions/{version}/regulation",
            "GET /api/{tenant}/tenant/policy/regulation",
            "GET /api/{tenant}/tenant/policy/schema",
            "GET /api/{tenant}/tenant/profile",
            "GET /api/{tenant}/tenant/rules",
            "GET /api/{tenant}/tenant/rules/versions",
            "GET /api/{tenant}/tenant/rules/versions/{version}",
            "GET /api/{tenant}/tenant/rules/versions/{version}/changes",
            "GET /api/{tenant}/tenant/rules/versions/{version}/regulation",
            "GET /api/{tenant}/tenant/rules/regulation",
            "GET /api/{tenant}/tenant/rules/schema",
            "GET /api/{tenant}/award/public/announcements",
            "GET /api/{tenant}/award/public/certificates/{number}",
            "GET /api/{tenant}/award/public/certificates/{number}/pdf",
            "GET /api/{tenant}/award/public/honours",
            "GET /api/{tenant}/award/public/notices",
            "GET /api/{tenant}/award/public/notices/{notice}",
            "GET /api/{tenant}/award/public/objections/{receipt}",
            "GET /api/{tenant}/award/public/rounds",
            "POST /api/{tenant}/award/public/notices/{notice}/objections");

    /** Whoever has an account may, wherever they belong: it gives a seat to apply from, and nothing else. */
    private static final String BECOME_APPLICANT = "POST /api/{tenant}/tenant/applicants";

    private static final List<String> GARBAGE = List.of("", "{", "[]", "null", "42", "{\"round\":[{}],\"marks\":7}");

    private final WholePlatform whole = WholePlatform.started();
    private final Endpoints endpoints = Endpoints.of(whole);

    @Test
    void givesAnotherRegionsCountyNothing() {
        yieldsNothingTo(whole.shili.at("county/shidong/signer"), Set.of(BECOME_APPLICANT));
    }

    @Test
    void givesTheOperatorNothingOfARegion() {
        var operator = whole.founding.operator();
        yieldsNothing(
                operator,
                endpoints.all().stream()
                        .filter(endpoint -> !endpoint.path().startsWith("/api/platform/"))
                        .filter(endpoint -> !endpoint.toString().equals(BECOME_APPLICANT))
                        .toList());
    }

    @Test
    void givesAnybodyOnlyWhatIsPublic() {
        yieldsNothingTo(whole.anybody(), Set.of());
    }

    @Test
    void namesNoPublicEndpointThatIsGone() {
        assertThat(endpoints.all().stream().map(Endpoint::toString)).containsAll(PUBLIC);
    }

    /** Each endpoint says who may; one that says nothing is closed even to those who may do everything else. */
    @Test
    void leavesNoEndpointUnclassified() {
        var values = values();
        SoftAssertions.assertSoftly(softly -> endpoints.all().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .forEach(endpoint -> softly.assertThat(
                                problem(ask(whole.xilingol.at("office/main/head"), endpoint, values, "{")))
                        .as(endpoint.toString())
                        .isNotEqualTo("unclassified")));
    }

    @Test
    void answersGarbageWithoutFailing() {
        var officer = whole.xilingol.at("office/main/officer");
        SoftAssertions.assertSoftly(softly -> endpoints.all().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .forEach(endpoint -> {
                    for (var garbage : endpoint.takesBody() ? GARBAGE : List.of("")) {
                        var values = Map.of("tenant", "xilingol", "track", "NOBODY", "ordinal", "99999999999");
                        softly.assertThat(
                                        ask(officer, endpoint, values, garbage).status())
                                .as(endpoint + " " + garbage)
                                .isLessThan(500);
                    }
                }));
    }

    @Test
    void keepsTheServicesOwnAddressesInside() {
        for (var path : List.of(
                "/internal/-/clock",
                "/internal/publications",
                "/internal/rebuild",
                "/internal/xilingol/policy",
                "/v3/api-docs",
                "/actuator/env")) {
            assertThat(whole.anybody().answer("GET", path, null, null).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private void yieldsNothingTo(Person stranger, Set<String> allowed) {
        yieldsNothing(
                stranger,
                endpoints.all().stream()
                        .filter(endpoint -> !PUBLIC.contains(endpoint.toString()))
                        .filter(endpoint -> !allowed.contains(endpoint.toString()))
                        .toList());
    }

    private void yieldsNothing(Person stranger, List<Endpoint> closed) {
        var values = values();
        SoftAssertions.assertSoftly(softly -> closed.stream()
                .filter(endpoint -> !PUBLIC.contains(endpoint.toString()))
                .forEach(endpoint -> softly.assertThat(
                                ask(stranger, endpoint, values, "{}").status())
                        .as(endpoint.toString())
                        .isIn(401, 403, 404)));
    }

    /** What really is there in 锡林郭勒盟, so that a hole would show something. */
    private Map<String, String> values() {
        var officer = whole.xilingol.at("office/main/officer");
        var round = officer.get("/api/xilingol/award/rounds").path(0).path("id").asString("");
        if (round.isEmpty()) {
            var walk = RoundWalk.plan(whole.xilingol, whole.time, "锡林郭勒盟盟长质量奖", 2026, 0);
            walk.approveRules();
            walk.announce(30);
            walk.apply(Fields.finished());
            round = walk.round();
        }
        var application = officer.get("/api/xilingol/award/applications")
                .path(0)
                .path("id")
                .asString("");
        return new HashMap<>(Map.of(
                "tenant",
                "xilingol",
                "round",
                round,
                "application",
                application,
                "track",
                "ORGANIZATION",
                "ordinal",
                "5"));
    }

    private static Answer ask(Person person, Endpoint endpoint, Map<String, String> values, String body) {
        var path = endpoint.filled(values)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return person.answerRaw(
                endpoint.method(), path, endpoint.takesBody() ? body : null, endpoint.mediaType(), "\"0\"");
    }

    private static String problem(Answer answer) {
        return answer.json().path("type").asString("").replaceFirst(".*:", "");
    }
}
