package cn.qualityaward.award.secrecy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A text that is closed whatever it says, as a name and how to reach its bearer. */
@Converter
public class ClosedWhole implements AttributeConverter<String, String> {

    private final AtRest atRest;

    ClosedWhole(AtRest atRest) {
        this.atRest = atRest;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : atRest.closeWhole(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : atRest.openWhole(kept);
    }
}
