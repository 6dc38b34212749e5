package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A published version; nothing changes it, neither here nor in the database. */
@Entity
@Immutable
class Edition extends TenantOwned {

    private String kind;
    private int number;
    private LocalDate effectiveFrom;
    private @Nullable String documentNumber;
    private Instant publishedAt;
    private int schemaVersion;
    private String hash;
    private String content;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Edition() {}

    Edition(
            String kind,
            int number,
            LocalDate effectiveFrom,
            @Nullable String documentNumber,
            Instant publishedAt,
            String content) {
        super(Ids.next());
        this.kind = kind;
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.documentNumber = documentNumber;
        this.publishedAt = publishedAt;
        this.schemaVersion = DocumentKind.SCHEMA_VERSION;
        this.hash = Canonical.sha256(content);
        this.content = content;
    }

    /**
     * Versions follow one another in time. One may be entered after the day it took effect, as a document is issued on paper
     * first; a round that began meanwhile keeps the copies it was pinned to.
     */
    void requireFollows(Edition last, String article) {
        if (last.effectiveFrom.isAfter(effectiveFrom)) {
            throw Refusal.conflict("version-earlier")
                    .article(article)
                    .with("version", last.number)
                    .with("effectiveFrom", last.effectiveFrom)
                    .field("effectiveFrom");
        }
        if (last.hash.equals(hash)) {
            throw Refusal.conflict("version-unchanged").article(article).with("version", last.number);
        }
    }

    String kind() {
        return kind;
    }

    int number() {
        return number;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable
    String documentNumber() {
        return documentNumber;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int schemaVersion() {
        return schemaVersion;
    }

    String hash() {
        return hash;
    }

    String content() {
        return content;
    }
}
