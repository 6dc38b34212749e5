package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Why these went on from a step and not others, where the rules leave it to the office (由办公室研究确定). */
@Entity
class ChosenByHand extends Aggregate {

    /** @param selected who goes on; none in old records, nor whose list it is */
    record ListChosenByHand(
            UUID subject,
            UUID round,
            StageKind stage,
            String reason,
            @Nullable ApplicantKind track,
            @Nullable Integer ordinal,
            @Nullable List<UUID> selected)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    /** 撤销原决定: it holds no more. */
    record HandListWithdrawn(
            UUID subject, UUID round, StageKind stage, ApplicantKind track, int ordinal, String reason, UUID by)
            implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Withdrawn withdrawn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ChosenByHand() {}

    ChosenByHand(Desk desk, String reason, Collection<UUID> selected) {
        super(Ids.next());
        this.roundId = desk.round();
        this.track = desk.track();
        this.ordinal = desk.step().ordinal();
        this.reason = reason;
        done(new ListChosenByHand(
                id(),
                roundId,
                desk.step().kind(),
                reason,
                track,
                ordinal,
                selected.stream().sorted().toList()));
    }

    /** It is kept beside the list that is made anew. */
    void withdraw(StageKind stage, Withdrawn by) {
        this.withdrawn = by;
        done(new HandListWithdrawn(id(), roundId, stage, track, ordinal, by.reason(), by.by()));
    }

    @Nullable
    Withdrawn withdrawn() {
        return withdrawn;
    }

    String reason() {
        return reason;
    }
}
