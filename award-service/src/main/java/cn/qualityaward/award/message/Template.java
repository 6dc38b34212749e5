package cn.qualityaward.award.message;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.wording.Placeholders;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A region's own words for one kind of message in one language; without words of its own the usual ones hold. */
@Entity
class Template extends Aggregate {

    record TemplateChanged(UUID subject, MessageKind kind, String language, Words words) implements Fact {
        @Override
        public String article() {
            return "第八条(一)";
        }
    }

    record TemplateReset(UUID subject, MessageKind kind, String language) implements Fact {
        @Override
        public String article() {
            return "第八条(一)";
        }
    }

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Words words;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Template() {}

    Template(MessageKind kind, String language) {
        super(Ids.next());
        this.kind = kind;
        this.language = language;
    }

    void change(Words words) {
        check(kind, words);
        this.words = words;
        done(new TemplateChanged(id(), kind, language, words));
    }

    void reset() {
        words = null;
        done(new TemplateReset(id(), kind, language));
    }

    /** Whatever is between braces must be something a message of that kind can say. */
    static void check(MessageKind kind, Words words) {
        Placeholders.requireKnown("subject", words.subject(), kind.placeholders());
        Placeholders.requireKnown("text", words.text(), kind.placeholders());
    }

    boolean is(MessageKind kind, String language) {
        return this.kind == kind && this.language.equals(language);
    }

    @Nullable
    Words words() {
        return words;
    }
}
