package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.publicnotice.NoticeFacts.CarriagePageKept;
import cn.qualityaward.award.publicnotice.NoticeFacts.HoldSplit;
import cn.qualityaward.award.publicnotice.NoticeFacts.NoticeAwaits;
import cn.qualityaward.award.publicnotice.NoticeFacts.NoticeConcluded;
import cn.qualityaward.award.publicnotice.NoticeFacts.NoticeEnded;
import cn.qualityaward.award.publicnotice.NoticeFacts.NoticePaused;
import cn.qualityaward.award.publicnotice.NoticeFacts.NoticeRecounted;
import cn.qualityaward.award.publicnotice.NoticeFacts.SplitPageKept;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 公示: a list on the open internet for the days the policy says, to the end of the last of them. */
@Entity
class PublicNotice extends Aggregate {

    enum State {
        /** Published; its days wait for an official website to carry it. */
        AWAITING,
        OPEN,
        /** 中止: its round stands still, and what was left of its days is kept; all of them, where none had begun. */
        PAUSED,
        ENDED,
        CONCLUDED,
        /** 撤销公示: its list is decided anew. */
        WITHDRAWN
    }

    private static final JsonMapper JSON = new JsonMapper();

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private StageKind after;

    private String title;
    private @Nullable String titleEn;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Listed> listed;

    private Instant publishedAt;

    @Embedded
    private NoticeTerm term;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String statement;

    /** When anything of it was last said anew. */
    private Instant changedAt;

    @Embedded
    private Splitting splitting = new Splitting();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Withdrawn withdrawn;

    @Embedded
    private Carriages carriages = new Carriages();

    @Embedded
    private Outages outages = new Outages();

    @SuppressWarnings("NullAway") // for Hibernate
    protected PublicNotice() {}

    /** @param lastDay none where its days wait for an official website */
    PublicNotice(
            UUID round,
            StageKind after,
            String title,
            String titleEn,
            String text,
            List<Listed> listed,
            Period period,
            @Nullable LastDay lastDay,
            Instant now) {
        super(Ids.next());
        this.roundId = round;
        this.after = after;
        this.title = title;
        this.titleEn = titleEn;
        this.text = text;
        this.listed = List.copyOf(listed);
        this.publishedAt = now;
        this.changedAt = now;
        this.term = new NoticeTerm(period, lastDay);
        this.state = lastDay == null ? State.AWAITING : State.OPEN;
        done(new NoticePublished(id(), round, applications(), after, lastDay(), provisional(), seal()));
    }

    /** The fingerprint (SHA-256, hexadecimal) of the names as they were published, which stay as they are whoever leaves. */
    String seal() {
        return Canonical.sha256(Canonical.form(JSON.writeValueAsString(listed)));
    }

    private List<UUID> applications() {
        return listed.stream().map(Listed::application).toList();
    }

    /**
     * Objections are taken as soon as the names are public, and close exactly at the end of the last day, whether or not
     * the timer has fired yet.
     */
    void requireOpen(Instant now) {
        requireStanding();
        if (state == State.PAUSED) {
            throw Refusal.conflict("notice-paused").article("第十四条");
        }
        if (!takesObjections() || term.isOver(now)) {
            throw over();
        }
    }

    /** What comes later is no objection any more. */
    void requireOver(Instant now) {
        requireStanding();
        if (state == State.PAUSED) {
            throw Refusal.conflict("notice-paused").article("第十四条");
        }
        term.requireCounted();
        if (!term.isOver(now)) {
            throw Refusal.conflict("clue-too-early").article("第十四条").with("lastDay", lastDay());
        }
    }

    /**
     * 书面异议: whether it came in time, by the day it was received; nobody objects to what is not published yet. What is
     * received while the round stands still (中止) is in time: the days of the notice are kept until it goes on, so they are
     * not over, and the post is not refused as a screen is. It is entered once it goes on.
     */
    boolean receivedInTime(LocalDate day, LocalDate today) {
        requireStanding();
        if (state == State.PAUSED) {
            throw Refusal.conflict("notice-paused").article("第十四条");
        }
        var from = ProcedureClock.local(publishedAt).toLocalDate();
        if (day.isBefore(from) || day.isAfter(today)) {
            throw Refusal.invalid("received-outside-days")
                    .article("第十四条")
                    .field("receivedOn")
                    .with("from", from);
        }
        return state != State.CONCLUDED && !term.hasPassed(day);
    }

    /** 公示期顺延: whether what was taken for a clue on some day came within its days after all. */
    boolean reached(LocalDate day) {
        return !term.hasPassed(day);
    }

    /** The days for answering what was received on some day before: those on which the round stood still are none. */
    Period answered(Period days, WorkingCalendar calendar) {
        return term.withoutStandstills(days, calendar);
    }

    boolean takesObjections() {
        return state == State.OPEN || state == State.AWAITING;
    }

    /** 官方网站同步公示: the days that wait for it begin. */
    void carry(Carriage first, WorkingCalendar calendar) {
        carriages.requireNone();
        recorded(first, state == State.AWAITING ? term.notBefore(first.day()) : null, calendar);
    }

    /** What it says now; a later day than they were counted from takes back the days before it, to no earlier end. */
    void correct(Carriage mended, NoticeRule rule, WorkingCalendar calendar) {
        carriages.requireSome();
        var later = rule.waitsForWebsite() && mended.day().isAfter(begun(rule));
        recorded(mended, later ? term.countedFrom(mended.day(), rule, outages.lost(), calendar) : null, calendar);
    }

    /** What had ended too soon goes on. */
    private void recorded(Carriage carriage, @Nullable Period counted, WorkingCalendar calendar) {
        requireUnconcluded();
        carriages.add(carriage);
        this.changedAt = carriage.recordedAt();
        var extended = counted != null && term.extend(counted, calendar.last(counted));
        if (extended && !term.isOver(carriage.recordedAt())) {
            this.state = State.OPEN;
        }
        done(new NoticeCarried(
                id(),
                roundId,
                applications(),
                carriage.address(),
                carriage.at(),
                extended ? lastDay() : null,
                provisional(),
                carriage.reason()));
    }

    void keep(SignedPage page) {
        requireUnconcluded();
        carriages.keep(page);
        done(new CarriagePageKept(id(), page));
    }

    /** Where its days do. */
    private LocalDate begun(NoticeRule rule) {
        var published = ProcedureClock.local(publishedAt).toLocalDate();
        return rule.waitsForWebsite() ? carriages.latest(published) : published;
    }

    /**
     * 公示中断: what was lost of its days is made up for, and so are those on which nobody objected, since it had ended too
     * soon. Once it is concluded only another one helps.
     */
    void makeUp(Outage.Text text, SignedPage proof, NoticeRule rule, WorkingCalendar calendar, Instant now) {
        requireStanding();
        if (state == State.CONCLUDED) {
            throw Refusal.conflict("outage-after-conclusion").article(Outage.ARTICLE);
        }
        term.requireCounted();
        var outage = outages.record(text, proof, begun(rule), rule, term, calendar, now);
        this.state = State.OPEN;
        this.changedAt = now;
        done(new NoticeExtended(id(), roundId, applications(), outage, provisional()));
    }

    private void requireUnconcluded() {
        requireStanding();
        if (state == State.CONCLUDED) {
            throw Refusal.conflict("notice-already-concluded").article("第十五条");
        }
    }

    private void requireStanding() {
        if (!stands()) {
            throw Refusal.conflict("notice-withdrawn").article(NoticeWithdrawn.ARTICLE);
        }
    }

    boolean stands() {
        return state != State.WITHDRAWN;
    }

    /** 撤销公示: what was published stays to be read as it was, and nothing follows from it any more. */
    void withdraw(Withdrawn withdrawal, Decider by) {
        requireStanding();
        this.state = State.WITHDRAWN;
        this.changedAt = withdrawal.at();
        this.withdrawn = withdrawal;
        done(new NoticeWithdrawn(id(), roundId, applications(), withdrawal, by.unit(), by.onPaper()));
    }

    /** Whether its days have yet to begin, though its round may stand still meanwhile. */
    boolean awaits() {
        return term.awaits() && (state == State.AWAITING || state == State.PAUSED);
    }

    /** Whatever its state: what ended may yet turn out to have ended too soon. */
    void stoodStill(LocalDate stoppedOn, LocalDate wentOn) {
        term.stoodStill(new Standstill(stoppedOn, wentOn));
    }

    /** Its round goes on: days that have not begun begin no earlier. */
    void waitOn(LocalDate day, Instant now) {
        if (!awaits()) {
            throw over();
        }
        this.state = State.AWAITING;
        this.changedAt = now;
        term.waitUntil(day);
        done(new NoticeAwaits(id()));
    }

    /** 中止 before any of its days has begun: nobody objects, and all of them are left. */
    void pauseAwaiting(Instant now) {
        require(State.AWAITING);
        paused(period().days(), now);
    }

    /** 中止: it keeps what is left of its days. */
    void pause(int daysLeft, Instant now) {
        require(State.OPEN);
        paused(daysLeft, now);
    }

    private void paused(int daysLeft, Instant now) {
        this.state = State.PAUSED;
        this.changedAt = now;
        term.stop(daysLeft);
        done(new NoticePaused(id(), daysLeft));
    }

    private void require(State expected) {
        if (state != expected) {
            throw over();
        }
    }

    private Refusal over() {
        return Refusal.conflict("notice-over").article("第十四条").with("lastDay", lastDay());
    }

    /** What is left of its days, going on after a day. */
    Period rest(LocalDate day) {
        return term.rest(day);
    }

    void goOn(Period rest, LastDay last, Instant now) {
        require(State.PAUSED);
        this.state = State.OPEN;
        term.goOn(rest, last);
        recounted(now);
    }

    /** What is already over is not given again, and no day that has begun is taken away. */
    void recount(LastDay counted, Instant now) {
        if (term.recount(counted, ProcedureClock.local(now).toLocalDate())) {
            recounted(now);
        }
    }

    private void recounted(Instant now) {
        this.changedAt = now;
        done(new NoticeRecounted(id(), Objects.requireNonNull(lastDay()), provisional()));
    }

    void end(Instant now) {
        requireStanding();
        if (state != State.ENDED && state != State.CONCLUDED) {
            state = State.ENDED;
            changedAt = now;
            done(new NoticeEnded(id()));
        }
    }

    /** A timer from before its last day was moved ends nothing. */
    void endBy(Instant now) {
        if (state == State.OPEN && term.isOver(now)) {
            end(now);
        }
    }

    void conclude(String statement, Decider by, Instant now) {
        requireUnconcluded();
        term.requireCounted();
        if (!term.isOver(now)) {
            throw Refusal.conflict("notice-running").article("第十四条").with("lastDay", lastDay());
        }
        end(now); // the timer may be a moment late
        this.state = State.CONCLUDED;
        this.changedAt = now;
        this.statement = statement;
        done(new NoticeConcluded(id(), statement));
    }

    /** What the policy holds as a whole is taken apart by decision (第十五条), once. */
    void split(Split split, Decider by, LocalDate today) {
        requireStanding();
        splitting.decide(split, by, today);
        done(new HoldSplit(id(), roundId, split, by.unit(), by.onPaper()));
    }

    /** The document of that decision, as it was signed. */
    void keepSplit(SignedPage page) {
        requireStanding();
        splitting.keep(page);
        done(new SplitPageKept(id(), page));
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

    /** What it tells, for readers of English; none of what was published before that was said. */
    @Nullable
    String titleEn() {
        return titleEn;
    }

    /** Its title, said to be taken back where it is. */
    String marked() {
        return stands() ? title : title + "（已撤销）";
    }

    String text() {
        return text;
    }

    List<Listed> listed() {
        return listed;
    }

    /** Whether anybody on it is on it for an award: a list that follows an earlier step proposes none yet. */
    boolean proposes() {
        return listed.stream().anyMatch(name -> name.className() != null);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** None while its days wait for an official website. */
    @Nullable
    LocalDate lastDay() {
        return term.lastDay();
    }

    Optional<Instant> ends() {
        return term.end();
    }

    Period period() {
        return term.period();
    }

    boolean provisional() {
        return term.provisional();
    }

    List<Standstill> standstills() {
        return term.standstills();
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
        return splitting.decided();
    }

    List<SignedPage> splitPages() {
        return splitting.pages();
    }

    /** None of a notice that stands. */
    @Nullable
    Withdrawn withdrawn() {
        return withdrawn;
    }

    List<Outage> outages() {
        return outages.recorded();
    }

    List<Carriage> carriages() {
        return carriages.recorded();
    }

    List<SignedPage> carriagePages() {
        return carriages.pages();
    }
}
