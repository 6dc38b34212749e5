package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.TenantServer.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTests {

    private static final TenantServer server = TenantServer.shared();

    @BeforeAll
    static void found() {
        server.found("dir-a", "xilingol-2023");
    }

    @Test
    void aTenantIsServedAsSoonAsItIsTakenIn() {
        var profile = server.ask("GET", "/api/dir-a/tenant/profile").send().json();
        assertThat(profile.path("awardName").asString()).isEqualTo("锡林郭勒盟盟长质量奖");
        assertThat(profile.path("terms").path("governor").asString()).isEqualTo("盟长");
        assertThat(profile.path("divisions").size()).isEqualTo(2);
    }

    @Test
    void itsOrganizationAndSeatsAreMadeInKeycloak() {
        var token = TenantServer.seated("dir-a", "/county/152502/signer");
        var units = server.ask("GET", "/api/dir-a/tenant/units").as(token).send();
        assertThat(units.status()).isEqualTo(200);
        assertThat(units.json()
                        .valueStream()
                        .map(unit -> unit.path("kind").asString() + "/"
                                + unit.path("code").asString()))
                .contains("office/main", "county/152501", "county/152502", "applicant/self", "admin/policy");
    }

    @ParameterizedTest
    @CsvSource({
        "api, code-reserved",
        "workspace, code-reserved",
        "dir-a, code-taken",
        "Xilin, invalid",
        "x, invalid",
        "1abc, invalid",
        "a_b, invalid"
    })
    void aCodeThatCannotBeAnAddressIsRefused(String code, String slug) {
        assertThat(found(code, "").problem()).isEqualTo(slug);
    }

    @Test
    void whatIsUnknownIsRefusedAndNothingIsKept() {
        assertThat(found("half", ", \"preset\": \"none\"").problem()).isEqualTo("preset-unknown");
        assertThat(found("half", ", \"parent\": \"nowhere\"").problem()).isEqualTo("tenant-unknown");
        assertThat(found("half", ", \"terms\": {\"king\": \"王\"}").problem()).isEqualTo("key-unknown");
        assertThat(server.ask("GET", "/api/platform/tenants")
                        .as(TenantServer.operator())
                        .send()
                        .body())
                .doesNotContain("\"half\"");
    }

    @Test
    void theTermsItIsFoundedWithStandInItsDraft() {
        found("dir-terms", ", \"terms\": {\"governor\": \"旗长\", \"awardName\": \"示例旗旗长质量奖\"}, \"parent\": \"dir-a\"");
        server.awaitFounded("dir-terms");
        assertThat(server.ask("GET", "/api/dir-terms/tenant/profile")
                        .send()
                        .json()
                        .path("awardName")
                        .asString())
                .isEqualTo("示例旗旗长质量奖");
        assertThat(server.ask("GET", "/api/dir-terms/tenant/policy/draft")
                        .as(TenantServer.seated("dir-terms", "/admin/policy/editor"))
                        .send()
                        .json()
                        .at("/document/supersedes")
                        .isNull())
                .as("another region's document is not theirs to repeal")
                .isTrue();
    }

    @Test
    void aSuspendedTenantAnswersNobodyUntilItIsResumed() {
        found("dir-paused", "");
        TenantServer.await("the change", () -> profileOf("dir-paused").status() == 200);
        var operator = TenantServer.operator();
        assertThat(server.ask("POST", "/api/platform/tenants/dir-paused/suspend")
                        .as(operator)
                        .send()
                        .status())
                .isEqualTo(200);
        TenantServer.await("the change", () -> profileOf("dir-paused").status() == 403);
        assertThat(profileOf("dir-paused").problem()).isEqualTo("tenant-suspended");
        assertThat(server.ask("POST", "/api/platform/tenants/dir-paused/suspend")
                        .as(operator)
                        .send()
                        .problem())
                .isEqualTo("tenant-already");
        server.ask("POST", "/api/platform/tenants/dir-paused/resume")
                .as(operator)
                .send();
        TenantServer.await("the change", () -> profileOf("dir-paused").status() == 200);
    }

    @Test
    void onlyTheOperatorTakesTenantsIn() {
        var editor = TenantServer.seated("dir-a", "/admin/policy/editor");
        var body = "{\"code\": \"mine\", \"name\": \"我的\"}";
        assertThat(server.ask("POST", "/api/platform/tenants")
                        .as(editor)
                        .send(body)
                        .status())
                .isEqualTo(403);
        assertThat(server.ask("POST", "/api/platform/tenants").send(body).status())
                .isEqualTo(401);
        assertThat(server.ask("GET", "/api/dir-a/tenant/units")
                        .as(TenantServer.operator())
                        .send()
                        .problem())
                .isEqualTo("not-a-member");
    }

    @Test
    void divisionsAreImportedFromATable() {
        server.found("dir-csv", "xilingol-2023");
        var head = TenantServer.seated("dir-csv", "/office/main/head");
        var seen = server.ask("GET", "/api/dir-csv/tenant/divisions").send().etag();
        var answer = server.ask("PUT", "/api/dir-csv/tenant/divisions")
                .as(head)
                .with("If-Match", seen)
                .sendCsv("""
                code,name
                152500,锡林郭勒盟
                152502,锡林浩特市
                152571,"乌拉盖管理区管委会 (statistics code, not GB/T 2260)"
                """);
        assertThat(answer.json().valueStream().map(one -> one.path("name").asString()))
                .containsExactly("锡林浩特市", "乌拉盖管理区管委会");
        assertThat(server.ask("GET", "/api/dir-csv/tenant/units")
                        .as(head)
                        .send()
                        .body())
                .contains("152571");
        assertThat(server.ask("PUT", "/api/dir-csv/tenant/divisions")
                        .as(head)
                        .with("If-Match", answer.etag())
                        .sendCsv("code,name\n???\n")
                        .problem())
                .isEqualTo("division-unreadable");
        assertThat(server.ask("PUT", "/api/dir-csv/tenant/divisions")
                        .as(head)
                        .with("If-Match", seen)
                        .sendCsv("code,name\n152502,锡林浩特市\n")
                        .problem())
                .as("somebody replaced the list meanwhile")
                .isEqualTo("stale");
        assertThat(server.ask("PUT", "/api/dir-csv/tenant/divisions")
                        .as(head)
                        .sendCsv("code,name\n152502,锡林浩特市\n")
                        .problem())
                .isEqualTo("precondition-required");
    }

    @Test
    void whoeverHasAnAccountBecomesAnApplicantAndNothingElse() {
        var accounts = TenantServer.accounts();
        accounts.createUser("dir-newcomer", TenantServer.PASSWORD, "新申报人");
        var stranger = accounts.token("dir-newcomer", TenantServer.PASSWORD, null);
        assertThat(server.ask("POST", "/api/dir-a/tenant/applicants").send().status())
                .isEqualTo(401);
        assertThat(server.ask("GET", "/api/dir-a/tenant/units")
                        .as(stranger)
                        .send()
                        .status())
                .isEqualTo(403);
        // 202 where the timer is just seating them: then it is soon done, and asking again changes nothing
        Awaitility.await().until(() -> join(stranger) == 204);
        assertThat(join(stranger)).isEqualTo(204);
        var applicant = accounts.token("dir-newcomer", TenantServer.PASSWORD, "dir-a");
        assertThat(server.ask("GET", "/api/dir-a/tenant/units")
                        .as(applicant)
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(server.ask("GET", "/api/dir-a/tenant/policy/draft")
                        .as(applicant)
                        .send()
                        .problem())
                .isEqualTo("seat-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "rules", "profile", "units", "calendar/remaining?from=2026-09-16&to=2026-09-24"})
    void whatTheOtherServicesAskIsForThemAlone(String path) {
        var service = TenantServer.service();
        assertThat(server.ask("GET", "/internal/dir-a/" + path)
                        .as(service)
                        .send()
                        .problem())
                .isNotIn("seat-required", "unauthenticated", "unforeseen");
        assertThat(server.ask("GET", "/internal/dir-a/" + path).send().status()).isEqualTo(401);
        assertThat(server.ask("GET", "/internal/dir-a/" + path)
                        .as(TenantServer.seated("dir-a", "/office/main/head"))
                        .send()
                        .status())
                .isIn(403, 404);
    }

    private static Answer profileOf(String code) {
        return server.ask("GET", "/api/" + code + "/tenant/profile").send();
    }

    private static Answer found(String code, String more) {
        return server.ask("POST", "/api/platform/tenants")
                .as(TenantServer.operator())
                .send("{\"code\": \"%s\", \"name\": \"%s\"%s}".formatted(code, code, more));
    }

    private static int join(String stranger) {
        var status = server.ask("POST", "/api/dir-a/tenant/applicants")
                .as(stranger)
                .send()
                .status();
        assertThat(status).isIn(202, 204);
        return status;
    }
}
