package cn.qualityaward.award.complaint;

import cn.qualityaward.award.complaint.ComplaintHands.Concerned;
import cn.qualityaward.award.secrecy.AtRest;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 所涉人员 are closed as the words are that name them. */
@Converter
@Immutable
class ClosedConcerned implements AttributeConverter<List<Concerned>, String> {

    private static final TypeReference<List<Concerned>> TYPE = new TypeReference<>() {};

    private final AtRest atRest;

    ClosedConcerned(AtRest atRest) {
        this.atRest = atRest;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Concerned> concerned) {
        return concerned == null || concerned.isEmpty()
                ? null
                : atRest.closeWhole(JsonMapper.shared().writeValueAsString(concerned));
    }

    @Override
    public List<Concerned> convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? List.of() : JsonMapper.shared().readValue(atRest.openWhole(kept), TYPE);
    }
}
