package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WallTests {

    /** What everybody may ask, and nothing else: a new endpoint that is open has to be named here. */
    private static final Set<String> OPEN = Set.of(
            "get /api/{tenant}/tenant/profile",
            "get /api/{tenant}/tenant/divisions",
            "get /api/{tenant}/tenant/public/record",
            "get /api/{tenant}/tenant/policy",
            "get /api/{tenant}/tenant/policy/versions",
            "get /api/{tenant}/tenant/policy/versions/{version}",
            "get /api/{tenant}/tenant/policy/versions/{version}/changes",
            "get /api/{tenant}/tenant/policy/versions/{version}/regulation",
            "get /api/{tenant}/tenant/policy/regulation",
            "get /api/{tenant}/tenant/policy/schema",
            "get /api/{tenant}/tenant/rules",
            "get /api/{tenant}/tenant/rules/versions",
            "get /api/{tenant}/tenant/rules/versions/{version}",
            "get /api/{tenant}/tenant/rules/versions/{version}/changes",
            "get /api/{tenant}/tenant/rules/versions/{version}/regulation",
            "get /api/{tenant}/tenant/rules/regulation",
            "get /api/{tenant}/tenant/rules/schema",
            "get /api/{tenant}/tenant/calendar/deadline",
            "get /api/{tenant}/tenant/calendar/remaining",
            "get /api/{tenant}/tenant/calendar/years/{year}",
            // asks for a login and nothing more: nobody belongs to a region before
            "post /api/{tenant}/tenant/applicants");

    private static final TenantServer server = TenantServer.shared();
    private static String editorOfB = "";

    @BeforeAll
    static void found() {
        server.found("wall-a", "xilingol-2023");
        server.found("wall-b", "demo-b");
        editorOfB = TenantServer.seated("wall-b", "/admin/policy/editor");
    }

    @Test
    void anEditorOfOneTenantGetsNothingOfAnotherThroughAnyEndpoint() {
        var administratorOfB = TenantServer.seated("wall-b", "/admin/system/administrator");
        var strangers = new ArrayList<>(List.of(editorOfB, administratorOfB, TenantServer.operator()));
        var accounts = TenantServer.accounts();
        accounts.createUser("wall-nobody", TenantServer.PASSWORD, "无");
        strangers.add(accounts.token("wall-nobody", TenantServer.PASSWORD, "wall-a"));
        var walked = 0;
        for (String endpoint : endpoints()) {
            if (OPEN.contains(endpoint) || !endpoint.contains(" /api/{tenant}/")) {
                continue;
            }
            walked++;
            for (String stranger : strangers) {
                assertThat(ask(endpoint, stranger)).as(endpoint).isEqualTo(403);
            }
            assertThat(ask(endpoint, null)).as(endpoint).isEqualTo(401);
        }
        assertThat(walked).isGreaterThan(10);
    }

    @Test
    void peopleAndExportAreForAdministratorsOnly() {
        var head = TenantServer.seated("wall-a", "/office/main/head");
        var walked = 0;
        for (String endpoint : endpoints()) {
            if (endpoint.contains("/tenant/people") || endpoint.endsWith("/tenant/export")) {
                walked++;
                assertThat(ask(endpoint, head)).as(endpoint).isEqualTo(403);
            }
        }
        assertThat(walked).isGreaterThan(8);
    }

    @Test
    void whatIsTheOperatorsOrTheServicesIsClosedToTenants() {
        for (String endpoint : endpoints()) {
            if (endpoint.contains(" /api/platform/") || endpoint.contains(" /internal/")) {
                assertThat(ask(endpoint, editorOfB)).as(endpoint).isIn(403, 404);
                assertThat(ask(endpoint, null)).as(endpoint).isEqualTo(401);
            }
        }
    }

    @Test
    void aQueryWithoutAFilterReturnsNoForeignRow() throws SQLException {
        try (var app = connect("app")) {
            for (String table : List.of(
                    "draft",
                    "edition",
                    "formality",
                    "record_entry",
                    "unit",
                    "division",
                    "local_day",
                    "person",
                    "branding",
                    "basis_alert")) {
                app.createStatement().execute("set app.tenant = '" + id("wall-a") + "'");
                try (var rows = app.createStatement()
                        .executeQuery("select count(*) from tenant." + table + " where tenant_id <> " + id("wall-a"))) {
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
            assertThatThrownBy(() -> app.createStatement()
                            .execute("insert into tenant.division values (" + id("wall-b") + ", 'x1', 'x', 1)"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void withoutATenantThereIsAnErrorAndNotAnEmptyAnswer() throws SQLException {
        try (var app = connect("app")) {
            assertThatThrownBy(() -> app.createStatement().executeQuery("select * from tenant.draft"))
                    .hasMessageContaining("app.tenant");
        }
    }

    /** Exempt by the names of their schemas: {@code registry} (the operator's), {@code jobs} (the libraries'). */
    @Test
    void everyTableOfASchemaThatIsNotExemptStandsBehindTheWall() throws SQLException {
        var open = new ArrayList<String>();
        try (var own = connect("own");
                var rows = own.createStatement().executeQuery("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname not in ('registry', 'jobs', 'pg_catalog', 'information_schema')
                          and c.relname not like 'flyway_schema_history%'
                          and not (c.relrowsecurity and c.relforcerowsecurity)""")) {
            while (rows.next()) {
                open.add(rows.getString(1));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void aPublishedVersionCannotBeChangedByAnyone() throws SQLException {
        var editor = TenantServer.seated("wall-a", "/admin/policy/editor");
        var draft = server.ask("GET", "/api/wall-a/tenant/policy/draft")
                .as(editor)
                .send()
                .json();
        var published = server.ask("POST", "/api/wall-a/tenant/policy/publish")
                .as(editor)
                .sawVersion(draft)
                .send("{\"effectiveFrom\": \"2023-08-03\", \"documentNumber\": \"锡署办发〔2023〕104号\"}");
        assertThat(published.status()).isEqualTo(201);
        try (var app = connect("app");
                var own = connect("own")) {
            app.createStatement().execute("set app.tenant = '" + id("wall-a") + "'");
            for (String change : List.of("update tenant.edition set content = ''", "delete from tenant.edition")) {
                assertThatThrownBy(() -> app.createStatement().execute(change))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> own.createStatement().execute(change)).hasMessageContaining("never changed");
            }
            assertThatThrownBy(() -> app.createStatement().execute("delete from tenant.record_entry"))
                    .hasMessageContaining("permission denied");
            try (var rows = app.createStatement()
                    .executeQuery("select actor, article from tenant.record_entry where deed = 'EditionPublished'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString("article")).isEqualTo("第二十七条");
                assertThat(rows.getString("actor")).hasSize(36);
            }
        }
    }

    private static List<String> endpoints() {
        var endpoints = new ArrayList<String>();
        var paths = server.ask("GET", "/v3/api-docs").send().json().path("paths");
        paths.propertyNames()
                .forEach(
                        path -> paths.path(path).propertyNames().forEach(method -> endpoints.add(method + " " + path)));
        return endpoints;
    }

    private static int ask(String endpoint, String token) {
        var parts = endpoint.split(" ");
        var path = parts[1].replace("{tenant}", "wall-a")
                .replace("{code}", "wall-a")
                .replace("{version}", "1")
                .replace("{kind}", "policy")
                .replace("{person}", "0198f000-0000-7000-8000-000000000001")
                .replace("{alert}", "0198f000-0000-7000-8000-000000000001")
                .replace("{account}", "0198f000-0000-7000-8000-000000000001")
                .replace("{name}", "demo-b")
                .replace("{year}", "2026")
                .replace("{date}", "2026-07-15");
        var question = server.ask(parts[0].toUpperCase(java.util.Locale.ROOT), path);
        if (token != null) {
            question.as(token);
        }
        if (parts[1].endsWith("/read-back")) {
            return question.sendFile("application/pdf", new byte[1]).status();
        }
        return parts[1].endsWith("/divisions") && parts[0].equals("put") || parts[1].contains("/people/list")
                ? question.sendCsv("code,name\n").status()
                : parts[0].equals("get")
                        ? question.send().status()
                        : question.send("{}").status();
    }

    private static int id(String code) {
        return server.ask("GET", "/api/platform/tenants")
                .as(TenantServer.operator())
                .send()
                .json()
                .valueStream()
                .filter(tenant -> tenant.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asInt();
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(server.database(), role, role);
    }
}
