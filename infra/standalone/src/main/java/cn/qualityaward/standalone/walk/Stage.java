package cn.qualityaward.standalone.walk;

import tools.jackson.databind.JsonNode;

/** A step of a track as the round shows it. */
public record Stage(String track, int ordinal, String kind, boolean joint, String progress) {

    static Stage of(JsonNode stage) {
        return new Stage(
                stage.path("track").asString(),
                stage.path("ordinal").asInt(),
                stage.path("kind").asString(),
                stage.path("joint").asBoolean(),
                stage.path("progress").asString());
    }

    boolean openForAll() {
        return joint && progress.equals("OPEN");
    }

    /** Steps that take a round's tracks together come after those of a single track. */
    int breadth() {
        return switch (kind) {
            case "DELIBERATION", "APPROVAL", "CONFERRAL" -> 2;
            case "PUBLIC_NOTICE" -> 1;
            default -> 0;
        };
    }
}
