package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** 书面认定: what the office found of a condition that nothing else could tell. The latest of a condition counts. */
@Entity
class Determination extends Aggregate {

    record Text(
            @NotBlank @Size(max = 50) String condition,
            @NotNull Boolean met,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 100) String documentNumber) {}

    record ConditionDetermined(UUID subject, UUID application, Text text, String article) implements Fact {}

    private UUID applicationId;
    private String condition;
    private boolean met;
    private String reason;
    private String documentNumber;
    private Instant determinedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Determination() {}

    Determination(UUID application, Text text, Finding open, Decider by, Instant now) {
        super(Ids.next());
        this.applicationId = application;
        this.condition = text.condition();
        this.met = text.met();
        this.reason = text.reason();
        this.documentNumber = text.documentNumber();
        this.determinedAt = now;
        done(new ConditionDetermined(id(), application, text, open.article()));
    }

    String condition() {
        return condition;
    }

    boolean met() {
        return met;
    }

    Instant determinedAt() {
        return determinedAt;
    }

    String evidence() {
        return reason + "（书面认定，" + documentNumber + "）";
    }
}
