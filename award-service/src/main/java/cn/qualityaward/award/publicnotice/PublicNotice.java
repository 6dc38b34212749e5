package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
        /** 中止: its round stands still, and what was left of its days is kept. */
        PAUSED,
        ENDED,
        CONCLUDED
    }

    /**
     * A name on the list, with what the public may know of it.
     *
     * @param grounds 授奖理由, where the list was resolved with one
     */
    record Listed(
            UUID application,
            String name,
            String division,
            ApplicantKind track,
            @Nullable String className,
            @Nullable String grounds) {}

    /** 分开办理: by which document it was decided that a name objected to holds up nobody else. */
    record Split(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 2000) String reason) {}

    record HoldSplit(
            UUID subject,
            UUID round,
            Split split,
            String by,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    record NoticePaused(UUID subject, int daysLeft) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** Its last day is another one: it was resumed, or a year's holidays have become known. */
    record NoticeRecounted(UUID subject, LocalDate lastDay, boolean provisional) implements Fact {
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

    @JdbcTypeCode(SqlTypes.JSON)
    private Period period;

    private @Nullable Integer daysLeft;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String statement;

    /** When anything of it was last said anew. */
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Split split;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PublicNotice() {}

    PublicNotice(
            UUID round,
            StageKind after,
            String title,
            String text,
            List<Listed> listed,
            Period period,
            LastDay lastDay,
            Instant now) {
        super(Ids.next());
        this.roundId = round;
        this.after = after;
        this.title = title;
        this.text = text;
        this.listed = List.copyOf(listed);
        this.publishedAt = now;
        this.changedAt = now;
        this.period = period;
        this.lastDay = lastDay.last();
        this.provisional = lastDay.provisional();
        this.state = State.OPEN;
        done(new NoticePublished(
                id(),
                round,
                listed.stream().map(Listed::application).toList(),
                after,
                lastDay.last(),
                lastDay.provisional()));
    }

    /** Objections close exactly at the end of the last day, whether or not the timer has fired yet. */
    void requireOpen(Instant now) {
        if (state == State.PAUSED) {
            throw Refusal.conflict("notice-paused").article("第十四条");
        }
        if (state != State.OPEN || !now.isBefore(ProcedureClock.endOf(lastDay))) {
            throw Refusal.conflict("notice-over").article("第十四条").with("lastDay", lastDay);
        }
    }

    /** What comes later is no objection any more. */
    void requireOver(Instant now) {
        if (state == State.PAUSED) {
            throw Refusal.conflict("notice-paused").article("第十四条");
        }
        if (now.isBefore(ProcedureClock.endOf(lastDay))) {
            throw Refusal.conflict("clue-too-early").article("第十四条").with("lastDay", lastDay);
        }
    }

    /** 中止: it keeps what is left of its days. */
    void pause(int daysLeft, Instant now) {
        require(State.OPEN);
        this.state = State.PAUSED;
        this.changedAt = now;
        this.daysLeft = daysLeft;
        done(new NoticePaused(id(), daysLeft));
    }

    private void require(State expected) {
        if (state != expected) {
            throw Refusal.conflict("notice-over").article("第十四条").with("lastDay", lastDay);
        }
    }

    /** What is left of its days, going on after a day. */
    Period rest(LocalDate day) {
        return period.restAfter(day, daysLeft == null ? 0 : daysLeft);
    }

    void goOn(Period rest, LastDay last, Instant now) {
        require(State.PAUSED);
        this.state = State.OPEN;
        this.period = rest;
        this.daysLeft = null;
        counted(last.last(), last.provisional(), now);
    }

    /** What is already over is not given again, and no day that has begun is taken away. */
    void recount(LastDay counted, Instant now) {
        var today = ProcedureClock.local(now).toLocalDate();
        if (lastDay.isBefore(today) || counted.equals(new LastDay(lastDay, provisional))) {
            return;
        }
        counted(counted.last().isBefore(today) ? today : counted.last(), counted.provisional(), now);
    }

    private void counted(LocalDate last, boolean provisional, Instant now) {
        this.changedAt = now;
        this.lastDay = last;
        this.provisional = provisional;
        done(new NoticeRecounted(id(), last, provisional));
    }

    void end(Instant now) {
        if (state == State.OPEN || state == State.PAUSED) {
            state = State.ENDED;
            changedAt = now;
            done(new NoticeEnded(id()));
        }
    }

    /** A timer from before its last day was moved ends nothing. */
    void endBy(Instant now) {
        if (state == State.OPEN && !now.isBefore(ProcedureClock.endOf(lastDay))) {
            end(now);
        }
    }

    void conclude(String statement, Decider by, Instant now) {
        if (now.isBefore(ProcedureClock.endOf(lastDay))) {
            throw Refusal.conflict("notice-running").article("第十四条").with("lastDay", lastDay);
        }
        if (state == State.CONCLUDED) {
            throw Refusal.conflict("notice-already-concluded").article("第十五条");
        }
        end(now); // the timer may be a moment late
        this.state = State.CONCLUDED;
        this.changedAt = now;
        this.statement = statement;
        done(new NoticeConcluded(id(), statement));
    }

    /** What the policy holds as a whole is taken apart by decision (第十五条), once. */
    void split(Split split, Decider by, LocalDate today) {
        if (this.split != null) {
            throw Refusal.conflict("hold-already-split").article("第十五条");
        }
        if (split.date().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").field("date").article("第十五条");
        }
        this.split = split;
        done(new HoldSplit(id(), roundId, split, by.unit(), by.onPaper()));
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

    Period period() {
        return period;
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

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Split split() {
        return split;
    }
}
