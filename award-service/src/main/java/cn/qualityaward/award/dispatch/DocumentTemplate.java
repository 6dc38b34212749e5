package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A region's own words for one kind of document; those of every version stand on the record. */
@Entity
class DocumentTemplate extends Aggregate {

    private static final String ARTICLE = "第八条(一)";

    record DocumentTemplateChanged(UUID subject, DocumentKind kind, Words words) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    record DocumentTemplateReset(UUID subject, DocumentKind kind) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Words words;

    @SuppressWarnings("NullAway") // for Hibernate
    protected DocumentTemplate() {}

    DocumentTemplate(DocumentKind kind) {
        super(Ids.next());
        this.kind = kind;
    }

    void change(Words words) {
        words.check(kind);
        this.words = words;
        done(new DocumentTemplateChanged(id(), kind, words));
    }

    /** The usual words hold again. */
    void reset() {
        if (words == null) {
            throw Refusal.conflict("template-unchanged").article(ARTICLE);
        }
        words = null;
        done(new DocumentTemplateReset(id(), kind));
    }

    DocumentKind kind() {
        return kind;
    }

    Optional<Words> words() {
        return Optional.ofNullable(words);
    }
}
