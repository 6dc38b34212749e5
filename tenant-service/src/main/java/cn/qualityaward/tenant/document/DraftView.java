package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A draft as it stands, with everything the checks have to say about it. */
@Schema(name = "Draft")
public record DraftView(
        int version, @Schema(type = "object") JsonNode document, List<FindingView> findings) {}
