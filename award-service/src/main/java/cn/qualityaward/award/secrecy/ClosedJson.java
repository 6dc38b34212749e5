package cn.qualityaward.award.secrecy;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;

/** Every JSON column: what is withheld of it is closed on the way to the database and opened on the way back. */
final class ClosedJson implements FormatMapper {

    private final FormatMapper plain = new Jackson3JsonFormatMapper();
    private final AtRest atRest;

    ClosedJson(AtRest atRest) {
        this.atRest = atRest;
    }

    @Override
    public <T> T fromString(CharSequence kept, JavaType<T> type, WrapperOptions options) {
        return plain.fromString(atRest.open(kept.toString()), type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return atRest.close(plain.toString(value, type, options));
    }
}
