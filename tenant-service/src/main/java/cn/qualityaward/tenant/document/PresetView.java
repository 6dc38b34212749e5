package cn.qualityaward.tenant.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A document to begin from.
 *
 * @param source what is known of it; everything else is filled in after the seed
 * @param published keys whose values are published
 * @param seed where whoever names none begins
 */
@Schema(name = "Preset")
record PresetView(String name, String title, String source, List<String> published, boolean seed) {}
