package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.wall.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A formality of a published version; recorded once, beside the version, which itself is never touched. */
@Entity
@Immutable
@Table(name = "formality")
class RecordedFormality extends TenantOwned {

    private String kind;
    private int number;

    @Enumerated(EnumType.STRING)
    private Formality formality;

    private boolean applicable;
    private @Nullable String document;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    @SuppressWarnings("NullAway") // for Hibernate
    protected RecordedFormality() {}

    RecordedFormality(String kind, int number, FormalityEntry entry) {
        super(Ids.next());
        this.kind = kind;
        this.number = number;
        this.formality = entry.formality();
        this.applicable = entry.applicable();
        this.document = entry.document();
        this.date = entry.date();
        this.reason = entry.reason();
    }

    FormalityEntry entry() {
        return new FormalityEntry(formality, applicable, document, date, reason);
    }
}
