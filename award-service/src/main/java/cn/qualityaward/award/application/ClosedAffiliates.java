package cn.qualityaward.award.application;

import cn.qualityaward.award.secrecy.AtRest;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 关联单位 are closed whatever they say: who supplies an applicant may be a trade secret (第二十三条). */
@Converter
@Immutable
class ClosedAffiliates implements AttributeConverter<List<Affiliate>, String> {

    private static final TypeReference<List<Affiliate>> TYPE = new TypeReference<>() {};

    private final AtRest atRest;

    ClosedAffiliates(AtRest atRest) {
        this.atRest = atRest;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Affiliate> affiliates) {
        return affiliates == null || affiliates.isEmpty()
                ? null
                : atRest.closeWhole(JsonMapper.shared().writeValueAsString(affiliates));
    }

    @Override
    public List<Affiliate> convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? List.of() : JsonMapper.shared().readValue(atRest.openWhole(kept), TYPE);
    }
}
