package cn.qualityaward.award.secrecy;

import cn.qualityaward.tenancy.Canonical;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A text in canonical form that is kept as a text: it comes back letter by letter. */
@Converter
public class ClosedText implements AttributeConverter<String, String> {

    private final AtRest atRest;

    ClosedText(AtRest atRest) {
        this.atRest = atRest;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : atRest.close(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        var opened = atRest.open(kept);
        return opened.equals(kept) ? kept : Canonical.form(opened);
    }
}
