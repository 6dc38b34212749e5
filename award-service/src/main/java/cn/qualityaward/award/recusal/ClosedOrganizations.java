package cn.qualityaward.award.recusal;

import cn.qualityaward.award.secrecy.AtRest;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where somebody's kin work is for nobody to read in a row. */
@Converter
@Immutable
class ClosedOrganizations implements AttributeConverter<Organizations, String> {

    private final AtRest atRest;

    ClosedOrganizations(AtRest atRest) {
        this.atRest = atRest;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Organizations said) {
        return said == null ? null : atRest.closeWhole(JsonMapper.shared().writeValueAsString(said));
    }

    @Override
    public @Nullable Organizations convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : opened(atRest.openWhole(kept));
    }

    private static Organizations opened(String words) {
        var said = (ObjectNode) JsonMapper.shared().readTree(words);
        said.withArray("advised"); // nobody was asked before
        if (!said.has("nothingElse")) {
            said.put("nothingElse", false);
        }
        return JsonMapper.shared().treeToValue(said, Organizations.class);
    }
}
