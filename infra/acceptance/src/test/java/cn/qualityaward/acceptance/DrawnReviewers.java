package cn.qualityaward.acceptance;

import cn.qualityaward.standalone.walk.Cast;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A region's rules as it found them, but that so many reviewers are drawn for each applicant. */
record DrawnReviewers(int each, int load) {

    void in(Cast cast, String documentNumber) {
        var editor = cast.at("admin/policy/editor");
        var path = "/api/" + cast.tenant() + "/tenant/rules";
        var rules = (ObjectNode) editor.get(path + "/presets/demo-b");
        rules.put("reviewersPerApplicant", each).put("reviewerLoad", load);
        editor.put(path + "/draft", editor.ask(path + "/draft").etag(), rules);
        editor.post(
                path + "/publish",
                editor.ask(path + "/draft").etag(),
                Map.of("effectiveFrom", "2024-02-01", "documentNumber", documentNumber));
    }
}
