package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 公示: a list on the open internet for the days the policy says, to the end of the last of them. */
@Entity
class PublicNotice extends Aggregate {

    enum State {
        OPEN,
        ENDED,
        CONCLUDED
    }

    /** A name on the list, with what the public may know of it. */
    record Listed(
            UUID application,
            String name,
            String division,
            ApplicantKind track,
            @Nullable String className) {}

    record NoticePublished(UUID subject, UUID round, StageKind after, LocalDate lastDay, boolean provisional)
            implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    record NoticeEnded(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    record NoticeConcluded(UUID subject, String statement) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private StageKind after;

    private String title;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Listed> listed;

    private Instant publishedAt;
    private LocalDate lastDay;
    private boolean provisional;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String statement;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PublicNotice() {}

    PublicNotice(
            UUID round, StageKind after, String title, String text, List<Listed> listed, LastDay lastDay, Instant now) {
        super(Ids.next());
        this.roundId = round;
        this.after = after;
        this.title = title;
        this.text = text;
        this.listed = List.copyOf(listed);
        this.publishedAt = now;
        this.lastDay = lastDay.last();
        this.provisional = lastDay.provisional();
        this.state = State.OPEN;
        done(new NoticePublished(id(), round, after, lastDay.last(), lastDay.provisional()));
    }

    /** Objections close exactly at the end of the last day, whether or not the timer has fired yet. */
    void requireOpen(Instant now) {
        if (state != State.OPEN || !now.isBefore(ProcedureClock.endOf(lastDay))) {
            throw Refusal.conflict("notice-over").article("第十四条").with("lastDay", lastDay);
        }
    }

    void end() {
        if (state == State.OPEN) {
            state = State.ENDED;
            done(new NoticeEnded(id()));
        }
    }

    void conclude(String statement, Decider by, Instant now) {
        if (now.isBefore(ProcedureClock.endOf(lastDay))) {
            throw Refusal.conflict("notice-running").article("第十四条").with("lastDay", lastDay);
        }
        if (state == State.CONCLUDED) {
            throw Refusal.conflict("notice-already-concluded").article("第十五条");
        }
        end(); // the timer may be a moment late
        this.state = State.CONCLUDED;
        this.statement = statement;
        done(new NoticeConcluded(id(), statement));
    }

    boolean lists(UUID application) {
        return listed.stream().anyMatch(name -> name.application().equals(application));
    }

    UUID roundId() {
        return roundId;
    }

    StageKind after() {
        return after;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    List<Listed> listed() {
        return listed;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean provisional() {
        return provisional;
    }

    State state() {
        return state;
    }

    @Nullable
    String statement() {
        return statement;
    }
}
