package cn.qualityaward.embedded;

/** Passwords of the database roles and of Redis. */
public record Credentials(String superuser, String owner, String app, String redis) {

    static Credentials ofTests() {
        return new Credentials("postgres", "own", "app", "redis");
    }
}
