package cn.qualityaward.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTests {
    @TempDir
    Path home;

    @Test
    void findsItsDataAgainAfterARestart() throws SQLException {
        Layout layout = new Layout(home, Ports.free(), Credentials.ofTests(), true);
        try (Servers servers = Servers.of(layout);
                Connection own = own(servers.postgresUrl("award"))) {
            own.createStatement().execute("create table county (name text)");
            own.createStatement().execute("insert into county values ('多伦县')");
        }
        try (Servers servers = Servers.of(layout);
                Connection own = own(servers.postgresUrl("award"))) {
            assertThat(text(own, "select name from county")).isEqualTo("多伦县");
        }
    }

    @Test
    void givesTheOwnerAndTheServingRoleTheirPowersAndNoMore() throws SQLException {
        try (Connection own = own(Servers.shared().postgresUrl("postgres_tests"))) {
            assertThat(text(
                            own,
                            "select string_agg(rolname || rolbypassrls || rolsuper, ' ' order by rolname)"
                                    + " from pg_roles where rolname in ('own', 'app')"))
                    .isEqualTo("appfalsefalse owntruefalse");
        }
    }

    @Test
    void lettersIncludeChineseSoThatTrigramsFindThem() throws SQLException {
        try (Connection own = own(Servers.shared().freshDatabase())) {
            own.createStatement().execute("create extension pg_trgm");
            assertThat(text(own, "select cardinality(show_trgm('质量奖申报'))")).isNotEqualTo("0");
        }
    }

    @Test
    void refusesAWrongPassword() {
        String url = Servers.shared().freshDatabase();
        assertThatThrownBy(() -> DriverManager.getConnection(url, "app", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void namesATakenPortInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort(), 0, 0, 0, 0, 0, 0);
            try (Servers servers = Servers.of(new Layout(home, ports, Credentials.ofTests(), false))) {
                assertThatThrownBy(servers::freshDatabase)
                        .hasMessage("Port " + taken.getLocalPort()
                                + ", wanted for PostgreSQL, is taken by another program.");
            }
        }
    }

    private static Connection own(String url) throws SQLException {
        return DriverManager.getConnection(url, "own", "own");
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
