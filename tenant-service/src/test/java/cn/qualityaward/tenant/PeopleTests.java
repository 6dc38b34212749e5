package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PeopleTests {

    private static final String ADMINISTRATOR = "admin/system/administrator";

    private static final TenantServer server = TenantServer.shared();
    private static String system = "";

    @BeforeAll
    static void found() {
        server.found("people-a", "xilingol-2023");
        server.found("people-b", "demo-b");
        system = TenantServer.seated("people-a", "/" + ADMINISTRATOR);
    }

    @Test
    void somebodyNewGetsAnAccountAFirstPasswordAndTheSeat() {
        var person = invite("新来", "new@people.invalid", "office/main/officer").json();
        assertThat(person.path("state").asString()).isEqualTo("WAITING");
        awaitState("new@people.invalid", "SEATED");
        var issued = ask("POST", "/" + person.path("id").asString() + "/first-password")
                .send("{}")
                .json();
        assertThat(issued.path("username").asString()).isEqualTo("new@people.invalid");
        assertThat(issued.path("password").asString()).hasSize(14);
        assertThat(record("FirstPasswordIssued"))
                .doesNotContain(issued.path("password").asString());
    }

    @Test
    void anAccountThatSomebodyElseMayHaveRegisteredIsHeldUntilItIsConfirmed() {
        var accounts = TenantServer.accounts();
        accounts.createUser("people-imposter", TenantServer.PASSWORD, "自称");
        accounts.email("people-imposter", "held@people.invalid");
        var person = invite("张三", "held@people.invalid", "office/main/head").json();
        awaitState("held@people.invalid", "HELD");
        var held = byAddress("held@people.invalid");
        assertThat(held.path("reason").asString()).isEqualTo("account-unverified");
        assertThat(held.path("username").asString()).isEqualTo("people-imposter");
        assertThat(seesUnits("people-imposter", "people-a")).isEqualTo(403);
        ask("POST", "/" + person.path("id").asString() + "/account").send("{\"username\": \"people-imposter\"}");
        awaitState("held@people.invalid", "SEATED");
        assertThat(seesUnits("people-imposter", "people-a")).isEqualTo(200);
    }

    @Test
    void onePersonServesTwoRegionsAndLosesOneAtOnce() {
        TenantServer.accounts().createUser("people-both", TenantServer.PASSWORD, "两地");
        var person = invite("两地", "people-both", "office/main/officer").json();
        awaitState("people-both", "SEATED");
        var otherSystem = TenantServer.seated("people-b", "/" + ADMINISTRATOR);
        server.ask("POST", "/api/people-b/tenant/people")
                .as(otherSystem)
                .send(invitation("两地", "people-both", "office/main/head"));
        TenantServer.await("the other seat", () -> seesUnits("people-both", "people-b") == 200);
        var here = TenantServer.accounts().token("people-both", TenantServer.PASSWORD, "people-a");
        var there = TenantServer.accounts().token("people-both", TenantServer.PASSWORD, "people-b");
        assertThat(units(here, "people-a")).isEqualTo(200);

        var removed =
                ask("POST", "/" + person.path("id").asString() + "/removal").send("{\"reason\": \"调离\"}");

        assertThat(removed.status()).isEqualTo(200);
        assertThat(units(here, "people-a")).isEqualTo(401);
        assertThat(units(there, "people-b")).isEqualTo(200);
        TenantServer.await("Keycloak to know", () -> seesUnits("people-both", "people-a") == 403);
        assertThat(seesUnits("people-both", "people-b")).isEqualTo(200);
        assertThat(record("PersonRemoved")).contains("调离");
    }

    @Test
    void whatIsTakenFromSomebodyWhoStaysIsTakenAtOnceToo() {
        TenantServer.accounts().createUser("people-less", TenantServer.PASSWORD, "减少");
        invite("减少", "people-less", "office/main/officer", "admin/policy/editor");
        awaitState("people-less", "SEATED");
        var before = TenantServer.accounts().token("people-less", TenantServer.PASSWORD, "people-a");
        assertThat(draft(before)).isEqualTo(200);
        var person = byAddress("people-less");
        var path = "/" + person.path("id").asString() + "/seats";
        var fewer = Map.of("seats", List.of(seat("office/main/officer")));
        assertThat(ask("PUT", path).send(fewer).status()).isEqualTo(428);
        assertThat(ask("PUT", path).with("If-Match", "\"7\"").send(fewer).status())
                .isEqualTo(412);
        assertThat(ask("PUT", path).sawVersion(person).send(fewer).status()).isEqualTo(200);
        assertThat(draft(before)).isEqualTo(401);
        awaitState("people-less", "SEATED");
        TenantServer.await("a token that shows it", () -> seesUnits("people-less", "people-a") == 200);
        assertThat(draft(TenantServer.accounts().token("people-less", TenantServer.PASSWORD, "people-a")))
                .isEqualTo(403);
    }

    @Test
    void seatsThatNobodyHoldsTogetherAreRefusedInWords() {
        assertThat(invite("多面", "many@people.invalid", "office/main/head", "expert/pool/reviewer")
                        .problem())
                .isEqualTo("deciding-and-scoring");
        var added = invite("多面", "many2@people.invalid", "office/main/head");
        assertThat(added.status()).isEqualTo(201);
        var refused = invite("多面", "many2@people.invalid", "expert/pool/reviewer");
        assertThat(refused.problem()).isEqualTo("deciding-and-scoring");
        assertThat(refused.json().path("article").asString()).isEqualTo("第十八条");
        assertThat(invite("多面", "many3@people.invalid", "county/nowhere/signer").problem())
                .isEqualTo("seat-unknown");
        assertThat(invite("多面", "many3@people.invalid", "applicant/self/applicant")
                        .problem())
                .isEqualTo("seat-of-applicants");
    }

    /** 陈述答辩专家组、评审机构 had seats of their own before, which let nobody in anywhere. */
    @Test
    void aSeatThatIsHandedOutNoMoreIsShownAndTakenAwayAndGivenToNobody() throws SQLException {
        assertThat(invite("旧岗", "old@people.invalid", "panel/main/panelist").problem())
                .isEqualTo("seat-unknown");
        invite("旧岗", "old@people.invalid", "expert/pool/reviewer");
        awaitState("old@people.invalid", "SEATED");
        try (var own = DriverManager.getConnection(server.database(), "own", "own");
                var before = own.createStatement()) {
            assertThat(before.executeUpdate(
                            "update tenant.person set seats = 'expert/pool/reviewer panel/main/panelist'"
                                    + " where address = 'old@people.invalid'"))
                    .isOne();
        }
        assertThat(byAddress("old@people.invalid").path("seats").toString()).contains("panelist");
        assertThat(reseat("expert/pool/reviewer", "panel/main/panelist")).isEqualTo(200);
        assertThat(reseat("expert/pool/reviewer")).isEqualTo(200);
        assertThat(byAddress("old@people.invalid").path("seats").toString()).doesNotContain("panelist");
        assertThat(reseat("expert/pool/reviewer", "panel/main/panelist")).isEqualTo(422);
    }

    private static int reseat(String... seats) {
        var person = byAddress("old@people.invalid");
        return ask("PUT", "/" + person.path("id").asString() + "/seats")
                .sawVersion(person)
                .send(Map.of("seats", Stream.of(seats).map(PeopleTests::seat).toList()))
                .status();
    }

    @Test
    void whoeverAppliesHereCannotBeSeatedToJudgeHere() {
        TenantServer.accounts().createUser("people-applies", TenantServer.PASSWORD, "申报人");
        var nobody = TenantServer.accounts().token("people-applies", TenantServer.PASSWORD, null);
        assertThat(server.ask("POST", "/api/people-a/tenant/applicants")
                        .as(nobody)
                        .send()
                        .status())
                .isEqualTo(204);
        invite("申报人", "people-applies", "expert/pool/reviewer");
        awaitState("people-applies", "HELD");
        assertThat(byAddress("people-applies").path("reason").asString()).isEqualTo("account-twice");
        assertThat(seesUnits("people-applies", "people-a")).isEqualTo(200);
    }

    @Test
    void whoeverJudgesHereCannotApplyHere() {
        TenantServer.accounts().createUser("people-judge", TenantServer.PASSWORD, "专家");
        invite("专家", "people-judge", "expert/pool/reviewer");
        awaitState("people-judge", "SEATED");
        var expert = TenantServer.accounts().token("people-judge", TenantServer.PASSWORD, "people-a");
        assertThat(server.ask("POST", "/api/people-a/tenant/applicants")
                        .as(expert)
                        .send()
                        .problem())
                .isEqualTo("applying-and-judging");
    }

    @Test
    void theOperatorNamesTheFirstAdministratorWhoSeatsTheOthers() {
        var operator = TenantServer.operator();
        var founded = server.ask("POST", "/api/platform/tenants").as(operator).send("""
                {"code": "people-c", "name": "示例盟", "tier": "LEAGUE",
                 "administrator": {"name": "首任", "address": "first@people-c.invalid"}}""");
        assertThat(founded.status()).isEqualTo(201);
        var path = "/api/platform/tenants/people-c/administrator";
        TenantServer.await(
                "the first administrator",
                () -> server.ask("GET", path)
                        .as(operator)
                        .send()
                        .json()
                        .path("state")
                        .asString()
                        .equals("SEATED"));
        var password = server.ask("POST", path + "/first-password")
                .as(operator)
                .send("{}")
                .json();
        assertThat(password.path("username").asString()).isEqualTo("first@people-c.invalid");
        assertThat(server.ask("POST", path + "/first-password")
                        .as(system)
                        .send("{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theFirstAdministratorIsToldWhichSeatsThePolicyNeedsAndNobodyHolds() {
        server.found("people-vacant", "xilingol-2023");
        var first = TenantServer.seated("people-vacant", "/" + ADMINISTRATOR);
        assertThat(vacancies(first))
                .contains("admin/policy/editor", "office/main/officer", "office/main/head", "county/152502/board")
                .contains("member/- 1", "expert/pool/reviewer")
                .doesNotContain("observer/main/observer", ADMINISTRATOR);
        server.ask("POST", "/api/people-vacant/tenant/people")
                .as(first)
                .send(invitation("经办", "officer@vacant.invalid", "office/main/officer"));
        assertThat(vacancies(first))
                .as("the re-check is another person's")
                .contains("office/main/officer RECHECK 1")
                .doesNotContain("office/main/officer FORMAL_REVIEW 1");
        assertThat(server.ask("GET", "/api/people-vacant/tenant/people/vacancies")
                        .as(TenantServer.seated("people-vacant", "/office/main/head"))
                        .send()
                        .status())
                .isEqualTo(403);
    }

    /** Each as its seat, as its seat with a step and how many are missing, or as its kind where it has no unit. */
    private static List<String> vacancies(String token) {
        return server.ask("GET", "/api/people-vacant/tenant/people/vacancies")
                .as(token)
                .send()
                .json()
                .valueStream()
                .flatMap(PeopleTests::told)
                .toList();
    }

    private static Stream<String> told(JsonNode vacancy) {
        var missing = " " + vacancy.path("missing").asInt();
        return vacancy.path("seats").isEmpty()
                ? Stream.of(vacancy.path("kind").asString() + "/-" + missing)
                : vacancy.path("seats")
                        .valueStream()
                        .map(seat -> seat.path("seat").asString())
                        .flatMap(seat -> Stream.concat(
                                Stream.of(seat),
                                vacancy.path("steps")
                                        .valueStream()
                                        .map(step -> seat + " " + step.asString() + missing)));
    }

    @Test
    void nobodyChangesTheirOwnSeatsAndTheLastAdministratorStays() {
        TenantServer.accounts().createUser("people-only", TenantServer.PASSWORD, "唯一");
        server.ask("POST", "/api/platform/tenants").as(TenantServer.operator()).send("""
                {"code": "people-d", "name": "示例市", "administrator": {"name": "唯一", "address": "people-only"}}""");
        TenantServer.await(
                "the organization",
                () -> server.provisioning("people-d").path("state").asString().equals("DONE"));
        TenantServer.await("the seat", () -> seesUnits("people-only", "people-d") == 200);
        var only = TenantServer.accounts().token("people-only", TenantServer.PASSWORD, "people-d");
        var own = server.ask("GET", "/api/people-d/tenant/people")
                .as(only)
                .send()
                .json()
                .path(0);
        var removal = "/api/people-d/tenant/people/" + own.path("id").asString() + "/removal";
        assertThat(server.ask("POST", removal)
                        .as(only)
                        .send("{\"reason\": \"x\"}")
                        .problem())
                .isEqualTo("own-seats");
        var security = TenantServer.seated("people-d", "/admin/security/administrator");
        assertThat(server.ask("POST", removal)
                        .as(security)
                        .send("{\"reason\": \"x\"}")
                        .problem())
                .isEqualTo("last-administrator");
        assertThat(server.ask("POST", "/api/people-d/tenant/people")
                        .as(security)
                        .send(invitation("另一", "another@people.invalid", ADMINISTRATOR))
                        .problem())
                .isEqualTo("seat-required");
        assertThat(server.ask("POST", "/api/people-d/tenant/units")
                        .as(security)
                        .send(Map.of("units", List.of(Map.of("kind", "member", "code", "x", "name", "示例"))))
                        .problem())
                .isEqualTo("seat-required");

        // somebody who was invited only, perhaps at a mistyped address, is no successor
        TenantServer.accounts().createUser("people-mistyped", TenantServer.PASSWORD, "他人");
        TenantServer.accounts().email("people-mistyped", "mistyped@people.invalid");
        server.ask("POST", "/api/people-d/tenant/people")
                .as(only)
                .send(invitation("接任", "mistyped@people.invalid", ADMINISTRATOR));
        TenantServer.await(
                "the successor to be held",
                () -> server.ask("GET", "/api/people-d/tenant/people")
                        .as(only)
                        .send()
                        .body()
                        .contains("HELD"));
        assertThat(server.ask("POST", removal)
                        .as(security)
                        .send("{\"reason\": \"x\"}")
                        .problem())
                .isEqualTo("last-administrator");
    }

    @Test
    void whoeverWasRemovedAppliesAgainOnlyOnceAnAdministratorSaysSo() {
        TenantServer.accounts().createUser("people-gone", TenantServer.PASSWORD, "已移出");
        var person = invite("已移出", "people-gone", "observer/main/observer").json();
        awaitState("people-gone", "SEATED");
        TenantServer.accounts().verifiedEmail("people-gone", "gone@people.invalid");
        var account = account(TenantServer.accounts().token("people-gone", TenantServer.PASSWORD, "people-a"));
        assertThat(addresses(account)).contains("gone@people.invalid");
        ask("POST", "/" + person.path("id").asString() + "/removal").send("{\"reason\": \"弄虚作假\"}");
        TenantServer.await("Keycloak to know", () -> seesUnits("people-gone", "people-a") == 403);
        assertThat(join("people-gone").problem()).isEqualTo("person-removed");
        assertThat(addresses(account)).as("no mail goes to whoever was removed").isEqualTo("[]");
        assertThat(invite("已移出", "people-gone", "applicant/self/applicant").status())
                .isEqualTo(201);
        assertThat(join("people-gone").status()).isEqualTo(204);
    }

    @Test
    void tellsAnotherServiceWhoHoldsASeatAndUnderWhatAddressTheyWereInvited() {
        invite("持岗", "holder@people.invalid", "expert/pool/reviewer");
        awaitState("holder@people.invalid", "SEATED");
        var holders = "/internal/people-a/people/seats/holders?kind=expert&code=*&role=";
        assertThat(internally(holders + "reviewer")).contains("holder@people.invalid", "持岗");
        assertThat(internally(holders + "panelist")).doesNotContain("holder@people.invalid");
        assertThat(internally("/internal/people-a/people/bodies/holders?kind=expert&kind=member"))
                .contains("holder@people.invalid");
        assertThat(internally("/internal/people-a/people/bodies/holders?kind=member"))
                .doesNotContain("holder@people.invalid");
        assertThat(internally(holders.replace("people-a", "people-b") + "reviewer"))
                .doesNotContain("holder@people.invalid");
        assertThat(server.ask("GET", holders + "reviewer").as(system).send().status())
                .as("nobody but a service asks this")
                .isEqualTo(404);
    }

    @Test
    void aFirstPasswordIsOnTheRecordBeforeKeycloakIsAsked() {
        var person = invite("两处", "twice@people.invalid", "office/main/officer").json();
        awaitState("twice@people.invalid", "SEATED");
        TenantServer.accounts().join("people-b", "twice@people.invalid", "/office/main/officer");
        var id = person.path("id").asString();
        assertThat(ask("POST", "/" + id + "/first-password").send("{}").problem())
                .isEqualTo("account-in-use");
        assertThat(record("FirstPasswordIssued")).contains(id);
    }

    private static Answer join(String username) {
        return server.ask("POST", "/api/people-a/tenant/applicants")
                .as(TenantServer.accounts().token(username, TenantServer.PASSWORD, null))
                .send();
    }

    @Test
    void theRulesOfSeparationAreReadBeforeTheyRefuse() {
        var rules = ask("GET", "/separation").send().json();
        assertThat(rules.size()).isEqualTo(6);
        rules.forEach(rule -> assertThat(rule.path("words").asString()).hasSizeGreaterThan(10));
    }

    private static String addresses(String account) {
        return internally("/internal/people-a/people/accounts/" + account + "/addresses");
    }

    private static String internally(String address) {
        return server.ask("GET", address).as(TenantServer.service()).send().body();
    }

    private static String account(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(claims).path("sub").asString();
    }

    private static int draft(String token) {
        return server.ask("GET", "/api/people-a/tenant/policy/draft")
                .as(token)
                .send()
                .status();
    }

    private static int seesUnits(String username, String tenant) {
        return units(TenantServer.accounts().token(username, TenantServer.PASSWORD, tenant), tenant);
    }

    private static int units(String token, String tenant) {
        return server.ask("GET", "/api/" + tenant + "/tenant/units")
                .as(token)
                .send()
                .status();
    }

    private static TenantServer.Question ask(String method, String path) {
        return server.ask(method, "/api/people-a/tenant/people" + path).as(system);
    }

    private static Answer invite(String name, String address, String... seats) {
        return ask("POST", "").send(invitation(name, address, seats));
    }

    private static Map<String, Object> invitation(String name, String address, String... seats) {
        return Map.of(
                "name", name,
                "address", address,
                "seats", Stream.of(seats).map(PeopleTests::seat).toList());
    }

    private static Map<String, String> seat(String text) {
        var parts = text.split("/");
        return Map.of("kind", parts[0], "code", parts[1], "role", parts[2]);
    }

    private static JsonNode byAddress(String address) {
        return ask("GET", "")
                .send()
                .json()
                .valueStream()
                .filter(person -> person.path("address").asString().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitState(String address, String state) {
        TenantServer.await(
                address + " " + state,
                () -> byAddress(address).path("state").asString().equals(state));
    }

    private static String record(String deed) {
        return server.audit("people-a", deed);
    }
}
