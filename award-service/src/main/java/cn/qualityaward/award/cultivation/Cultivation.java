package cn.qualityaward.award.cultivation;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 培育库 entry: one whom a unit cultivates. */
@Entity
class Cultivation extends Aggregate {

    record Text(
            @NotNull ApplicantKind kind,
            @NotBlank @Size(max = 200) String name,
            @Size(max = 18) @Nullable String creditCode,
            @NotBlank @Size(max = 12) String division,
            @Size(max = 1000) @Nullable String measures) {}

    record CultivationBegun(UUID subject, Text text, String unit) implements Fact {
        @Override
        public String article() {
            return "第九条";
        }
    }

    record CultivationEnded(UUID subject, String reason) implements Fact {
        @Override
        public String article() {
            return "第九条";
        }
    }

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String name;
    private @Nullable String creditCode;
    private String division;
    private @Nullable String measures;
    private String unit;
    private LocalDate begunOn;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Cultivation() {}

    Cultivation(Text text, String unit, LocalDate today) {
        super(Ids.next());
        this.kind = text.kind();
        this.name = text.name();
        this.creditCode = text.creditCode();
        this.division = text.division();
        this.measures = text.measures();
        this.unit = unit;
        this.begunOn = today;
        done(new CultivationBegun(id(), text, unit));
    }

    void end(String reason, LocalDate today) {
        if (endedOn != null) {
            throw Refusal.conflict("cultivation-ended").article("第九条");
        }
        endedOn = today;
        done(new CultivationEnded(id(), reason));
    }

    Text text() {
        return new Text(kind, name, creditCode, division, measures);
    }

    String unit() {
        return unit;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }
}
