package cn.qualityaward.standalone.walk;

import tools.jackson.databind.JsonNode;

/** The platform said no: which problem, and the article or setting it rests on. */
public final class Refused extends RuntimeException {

    private static final String PREFIX = "urn:quality-award:problem:";

    private final int status;
    private final transient JsonNode problem;

    Refused(String request, int status, JsonNode problem) {
        super(request + " → " + status + " " + problem);
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    /** The problem's name, such as {@code quota-exceeded}. */
    public String type() {
        return problem.path("type").asString("").replace(PREFIX, "");
    }

    public String article() {
        return problem.path("article").asString("");
    }

    public String setting() {
        return problem.path("setting").asString("");
    }

    public JsonNode problem() {
        return problem;
    }
}
