package cn.qualityaward.standalone.walk;

import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param etag of the version that was read; empty where it has none
 */
public record Answer(int status, String etag, JsonNode json) {

    public boolean succeeded() {
        return status / 100 == 2;
    }
}
