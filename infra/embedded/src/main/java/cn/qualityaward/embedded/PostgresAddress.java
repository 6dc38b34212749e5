package cn.qualityaward.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A PostgreSQL with the two roles of the platform: {@code own} migrates, {@code app} serves. */
record PostgresAddress(int port, Credentials credentials) {

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The owner bypasses row-level security, or its data migrations would silently touch nothing. */
    void createRoles() {
        createRole("own", "bypassrls", credentials.owner());
        createRole("app", "nobypassrls", credentials.app());
    }

    synchronized String ensure(String database) {
        if (!exists("select 1 from pg_database where datname = '" + database + "'")) {
            execute("create database " + database + " owner own");
        }
        return url(database);
    }

    String fresh() {
        return ensure("test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    private void createRole(String role, String power, String password) {
        if (!exists("select 1 from pg_roles where rolname = '" + role + "'")) {
            execute("create role " + role + " login nosuperuser nocreatedb nocreaterole " + power);
        }
        execute("alter role " + role + " password '" + password + "'");
    }

    private boolean exists(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", credentials.superuser());
    }
}
