package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * A parameter with another value than before (参数、原值、新值、依据条款).
 *
 * @param label what the key is called in the reader's language
 * @param before what the text said, in its own words
 */
@Schema(name = "Change")
record Change(
        String key,
        String label,
        String article,
        boolean silent,
        String before,
        String after,
        @Schema(type = "object") JsonNode valueBefore,
        @Schema(type = "object") JsonNode valueAfter) {}
