package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The State Council's notice of next year comes out and the operator imports it. */
class HolidayTests {

    private static final TenantServer server = TenantServer.shared();
    private static final String YEAR = "/api/platform/calendar/years/2028";

    @BeforeAll
    static void found() {
        server.found("cal-a", "xilingol-2023");
    }

    @Test
    void aProvisionalYearBecomesOfficialAndIsCountedSoEverywhere() {
        assertThat(deadline("2028-09-25"))
                .isEqualTo(Map.of("last", "2028-10-04", "provisional", "true")); // no holiday is known of that year
        var preview = server.ask("POST", YEAR + "/preview")
                .as(TenantServer.operator())
                .sendText("一、国庆节：10月1日（周日）至7日（周六）放假调休，共7天。10月8日（周日）上班。")
                .json();
        assertThat(preview.path("now").asString()).isEqualTo("PROVISIONAL");
        assertThat(preview.path("changed").size()).isEqualTo(8);
        assertThat(deadline("2028-09-25").get("provisional")).isEqualTo("true"); // nothing was stored

        assertThat(take(Map.of("notice", preview.path("notice"), "documentNumber", "国办发明电〔2027〕示例号")))
                .isEqualTo("");
        assertThat(deadline("2028-09-25")).isEqualTo(Map.of("last", "2028-10-10", "provisional", "false"));
        assertThat(take(Map.of("notice", preview.path("notice"), "documentNumber", "国办发明电〔2027〕示例号")))
                .isEqualTo("notice-already-official");

        var corrected = Map.of("offDays", List.of(Map.of("date", "2028-10-02", "name", "国庆节")), "workDays", List.of());
        assertThat(take(Map.of("notice", corrected, "documentNumber", "国办发明电〔2028〕示例号", "reason", "通知更正")))
                .isEqualTo("");
        assertThat(deadline("2028-09-25").get("last")).isEqualTo("2028-10-05");
        assertThat(server.ask("GET", "/api/platform/calendar/years")
                        .as(TenantServer.operator())
                        .send()
                        .json()
                        .valueStream()
                        .filter(year -> year.path("year").asInt() == 2028)
                        .map(year -> year.path("edition").asInt() + " "
                                + year.path("reason").asString()))
                .containsExactly("2 通知更正");
    }

    /** At once, and until it succeeds: a period that runs ends on another day. */
    @Test
    void aRegionsOwnDayIsToldWhereItsDeadlinesRun() {
        server.found("cal-own", "xilingol-2023");
        server.ask("PUT", "/api/platform/tenants/cal-own/placement")
                .as(TenantServer.operator())
                .send("{\"pool\": \"answering\"}");
        var editor = TenantServer.seated("cal-own", "/admin/policy/editor");
        server.ask("PUT", "/api/cal-own/tenant/calendar/local-days/2031-09-21")
                .as(editor)
                .send("{\"working\": false, \"name\": \"示例节\"}");
        server.ask("PUT", "/api/cal-own/tenant/calendar/local-days/2032-09-21")
                .as(editor)
                .send("{\"working\": false, \"name\": \"示例节\"}");
        server.ask("DELETE", "/api/cal-own/tenant/calendar/local-days/2032-09-21")
                .as(editor)
                .send();
        var told = "/internal/cal-own/calendar-changes ";
        TenantServer.await(
                "the deadlines to be counted anew",
                () -> Pool.shared().told().stream()
                                .filter(one -> one.equals(told + "{\"year\":2032}"))
                                .count()
                        == 2);
        assertThat(Pool.shared().told()).contains(told + "{\"year\":2031}");
    }

    @Test
    void onlyTheOperatorImportsIt() {
        var editor = TenantServer.seated("cal-a", "/admin/policy/editor");
        assertThat(server.ask("PUT", "/api/platform/calendar/years/2029")
                        .as(editor)
                        .send("{}")
                        .status())
                .isEqualTo(403);
        assertThat(server.ask("PUT", "/api/platform/calendar/years/2029")
                        .send("{}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBeANoticeIsRefused() {
        assertThat(server.ask("PUT", "/api/platform/calendar/years/2029")
                        .as(TenantServer.operator())
                        .send("{\"notice\": {\"offDays\": [{\"date\": \"2031-01-01\", \"name\": \"元旦\"}],"
                                + " \"workDays\": []}, \"documentNumber\": \"示例\"}")
                        .problem())
                .isEqualTo("notice-day-of-other-year");
        assertThat(server.ask("PUT", "/api/platform/calendar/years/2029")
                        .as(TenantServer.operator())
                        .send("{\"notice\": null, \"documentNumber\": \"示例\"}")
                        .problem())
                .isEqualTo("invalid");
    }

    private static String take(Map<String, Object> notice) {
        var answer = server.ask("PUT", YEAR).as(TenantServer.operator()).send(notice);
        return answer.status() == 204 ? "" : answer.problem();
    }

    private static Map<String, String> deadline(String published) {
        var answer = server.ask(
                        "GET", "/api/cal-a/tenant/calendar/deadline?days=7&published=" + LocalDate.parse(published))
                .send()
                .json();
        return Map.of(
                "last", answer.path("last").asString(),
                "provisional", answer.path("provisional").asString());
    }
}
