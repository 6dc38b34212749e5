package cn.qualityaward.standalone;

import cn.qualityaward.standalone.walk.Person;
import java.io.Console;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 复算 as one command: has every round of a region replayed for somebody who may, and fails where something does not come out. */
final class Replay {

    private static final String USAGE = "infra/replay GATEWAY TENANT ACCOUNT, e.g. http://localhost:8080 xilingol"
            + " xilingol-head; the password is read from AWARD_PASSWORD, or asked for.";

    private final Person person;
    private final String rounds;
    private boolean comesOut = true;

    private Replay(Person person, String tenant) {
        this.person = person;
        this.rounds = "/api/" + tenant + "/award/rounds";
    }

    static void main(String[] arguments) {
        if (arguments.length != 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Person person = Person.login(URI.create(arguments[0]), arguments[2], password());
        Replay replay = new Replay(person, arguments[1]);
        replay.all();
        System.exit(replay.comesOut ? 0 : 1);
    }

    private static String password() {
        @Nullable String given = System.getenv("AWARD_PASSWORD");
        if (given != null) {
            return given;
        }
        @Nullable Console console = System.console();
        if (console == null) {
            System.err.println(USAGE);
            System.exit(2);
            return "";
        }
        return new String(console.readPassword("Password: "));
    }

    private void all() {
        person.get(rounds)
                .forEach(round -> tracks(round.path("id").asString())
                        .forEach(track -> say(
                                round,
                                track,
                                person.get(
                                        rounds + "/" + round.path("id").asString() + "/tracks/" + track + "/replay"))));
    }

    private List<String> tracks(String round) {
        return person.get(rounds + "/" + round)
                .path("stages")
                .valueStream()
                .map(stage -> stage.path("track").asString())
                .distinct()
                .toList();
    }

    private void say(JsonNode round, String track, JsonNode replay) {
        boolean holds = replay.path("comesOut").asBoolean();
        comesOut &= holds;
        System.out.printf(
                "%s %s %s: %s%n",
                round.path("year").asString(), round.path("title").asString(), track, holds ? "一致" : "不一致");
        replay.path("parts").forEach(part -> {
            System.out.printf(
                    "  %s %d%n",
                    part.path("part").asString(), part.path("checked").asInt());
            part.path("findings").forEach(found -> System.out.println("    " + found));
        });
        System.out.printf(
                "  RECORD %d %s%n",
                replay.path("recordRead").asLong(), replay.path("recordIntact").asBoolean() ? "完整" : "不完整");
        if (replay.at("/print/again").isString()) {
            System.out.println("  SHA-256 " + replay.at("/print/again").asString());
        }
    }
}
