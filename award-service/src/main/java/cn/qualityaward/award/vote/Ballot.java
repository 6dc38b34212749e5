package cn.qualityaward.award.vote;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 投票表决 of one step of a track, as it was counted; it is never changed. */
@Entity
class Ballot extends Aggregate {

    /**
     * @param entitled 应到人数
     * @param documentNumber the minutes or the signed count it is taken from
     */
    record Count(
            @Min(1) @Max(1000) int entitled,
            @NotNull List<@NotNull @Valid Tally> tallies,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date) {}

    record VoteCounted(UUID subject, UUID round, ApplicantKind track, Count count, String by) implements Fact {
        @Override
        public String article() {
            return StageKind.VOTE.article();
        }
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Count count;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Ballot() {}

    Ballot(UUID round, ApplicantKind track, int ordinal, Count count, Decider by) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.count = count;
        done(new VoteCounted(id(), round, track, count, by.unit()));
    }

    Count count() {
        return count;
    }

    int ordinal() {
        return ordinal;
    }
}
