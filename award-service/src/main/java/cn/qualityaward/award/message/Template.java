package cn.qualityaward.award.message;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A region's own words for one kind of message in one language; without words of its own the usual ones hold. */
@Entity
class Template extends Aggregate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

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
        check(kind, "subject", words.subject());
        check(kind, "text", words.text());
    }

    private static void check(MessageKind kind, String field, String text) {
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !kind.placeholders().contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.invalid("placeholder-unknown")
                            .article("第八条(一)")
                            .field(field)
                            .with("placeholder", unknown)
                            .with("known", String.join("、", kind.placeholders()));
                });
    }

    boolean is(MessageKind kind, String language) {
        return this.kind == kind && this.language.equals(language);
    }

    @Nullable
    Words words() {
        return words;
    }
}
