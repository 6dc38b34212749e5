package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingCalled;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingCancelled;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingMinuted;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingPageKept;
import cn.qualityaward.award.deliberation.MeetingFacts.ProposalAdopted;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.deliberation.Told.Telling;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 会议 on the list of a round, of whichever body: called with an agenda, signed in, its signed pages kept. What the
 * deliberating body resolves stands in its {@link Resolution}; what the office proposes is minuted here and then adopted.
 */
@Entity
class Meeting extends Aggregate {

    static final String ARTICLE = "第十四条";

    /** 取消: it is not held. */
    record Cancelled(String reason, String by, Instant at) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private MeetingBody body;

    @JdbcTypeCode(SqlTypes.JSON)
    private Notice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Text minutes;

    private @Nullable Instant adoptedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Told> told = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cancelled cancelled;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Meeting() {}

    Meeting(UUID round, MeetingBody body, Notice notice, Instant now) {
        super(Ids.next());
        this.roundId = round;
        this.body = body;
        this.notice = notice;
        call(List.of(), false, now);
    }

    /** Once it is minuted it was held: it is not called otherwise. */
    void callAgain(Notice notice, Instant now) {
        requireToCome();
        var before = this.notice;
        this.notice = notice;
        call(before.called(), !notice.saysAs(before), now);
    }

    private void call(List<Attendee> before, boolean changed, Instant now) {
        if (notice.namesTwice()) {
            throw Refusal.invalid("called-twice").field("called").article(ARTICLE);
        }
        var telling = Told.of(before, notice.called(), changed, now);
        tell(telling);
        done(MeetingCalled.of(this, telling));
    }

    private void tell(List<Told> more) {
        told = Stream.concat(told.stream(), more.stream()).toList();
    }

    /** Whoever was invited is told; it stands there as called and not held. */
    void cancel(String reason, Caller by, Instant now) {
        requireToCome();
        if (notice.on().isBefore(LocalDate.ofInstant(now, ProcedureClock.ZONE))) {
            throw Refusal.conflict("meeting-day-over").article(ARTICLE).with("on", notice.on());
        }
        cancelled = new Cancelled(reason, by.name(), now);
        var telling = Told.of(Telling.CANCELLED, notice.called(), account -> true, now);
        tell(telling);
        done(new MeetingCancelled(id(), roundId, body, notice.on(), reason, Told.accounts(telling, Telling.CANCELLED)));
    }

    private void requireToCome() {
        requireUncancelled();
        if (minutes != null) {
            throw Refusal.conflict("meeting-minuted").article(ARTICLE);
        }
    }

    private void requireUncancelled() {
        if (cancelled != null) {
            throw Refusal.conflict("meeting-cancelled").article(ARTICLE);
        }
    }

    /** 会议纪要 as it is to be signed; written anew until it is adopted. */
    void minute(Text text, LocalDate today) {
        requireOwn();
        requireOpen();
        var attendance = text.attendance();
        if (attendance == null) {
            throw Refusal.invalid("attendance-missing").field("attendance").article(ARTICLE);
        }
        if (!text.meetingDate().equals(notice.on())) {
            throw Refusal.invalid("meeting-another-day")
                    .field("meetingDate")
                    .article(ARTICLE)
                    .with("on", notice.on());
        }
        if (text.meetingDate().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").field("meetingDate").article(ARTICLE);
        }
        attendance.requireOf(notice.called());
        minutes = text;
        done(new MeetingMinuted(
                id(), roundId, text.minutesNumber(), attendance.present().size(), attendance.called()));
    }

    void keep(SignedPage page) {
        requireUncancelled();
        pages = SignedPages.with(pages, page, ARTICLE);
        done(new MeetingPageKept(id(), roundId, page.sha256()));
    }

    /** Signed, it is what the office proposes; it changes no more, another meeting may follow it. */
    Text adopt(Decider by, Instant now) {
        requireOwn();
        requireOpen();
        var text = minutes;
        if (text == null) {
            throw Refusal.conflict("meeting-unminuted").article(ARTICLE);
        }
        if (pages.isEmpty()) {
            throw Refusal.conflict("minutes-page-missing").article(ARTICLE);
        }
        adoptedAt = now;
        done(new ProposalAdopted(id(), roundId, text, by.unit()));
        return text;
    }

    private void requireOpen() {
        requireUncancelled();
        if (adoptedAt != null) {
            throw Refusal.conflict("meeting-adopted").article(ARTICLE);
        }
    }

    /** The other body says what it resolves in its resolution. */
    private void requireOwn() {
        if (body != MeetingBody.OFFICE) {
            throw Refusal.conflict("meeting-of-deliberator").article(ARTICLE).setting("deliberator");
        }
    }

    /** Whether it is the one that was held that day by whoever deliberates. */
    boolean deliberatedOn(LocalDate day) {
        return body == MeetingBody.DELIBERATOR
                && cancelled == null
                && notice.on().equals(day);
    }

    boolean proposesSince(Instant since) {
        return body == MeetingBody.OFFICE && adoptedAt != null && !adoptedAt.isBefore(since);
    }

    UUID roundId() {
        return roundId;
    }

    MeetingBody body() {
        return body;
    }

    Notice notice() {
        return notice;
    }

    @Nullable
    Text minutes() {
        return minutes;
    }

    @Nullable
    Instant adoptedAt() {
        return adoptedAt;
    }

    List<SignedPage> pages() {
        return pages;
    }

    List<Told> told() {
        return told;
    }

    @Nullable
    Cancelled cancelled() {
        return cancelled;
    }
}
