package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 核查情况: what was found out about an objection, with the paper that shows it. */
@Entity
class ObjectionFinding extends Aggregate {

    record ObjectionLookedInto(
            UUID subject, UUID objection, @Nullable String scan) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    private UUID objectionId;
    private String text;
    private @Nullable String scan;
    private String foundBy;
    private Instant foundAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ObjectionFinding() {}

    ObjectionFinding(Objection of, String text, @Nullable String scan, Decider by, Instant now) {
        super(Ids.next());
        this.objectionId = of.id();
        this.text = text;
        this.scan = scan;
        this.foundBy = by.name();
        this.foundAt = now;
        done(new ObjectionLookedInto(id(), of.id(), scan));
    }

    UUID objectionId() {
        return objectionId;
    }

    String text() {
        return text;
    }

    /** SHA-256 of the paper. */
    @Nullable
    String scan() {
        return scan;
    }

    String foundBy() {
        return foundBy;
    }

    Instant foundAt() {
        return foundAt;
    }
}
