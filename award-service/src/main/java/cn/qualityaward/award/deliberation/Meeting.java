package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingCalled;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingMinuted;
import cn.qualityaward.award.deliberation.MeetingFacts.MeetingPageKept;
import cn.qualityaward.award.deliberation.MeetingFacts.ProposalAdopted;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
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

    enum Body {
        /** 办公室（主管部门）集体研究 */
        OFFICE,
        DELIBERATOR
    }

    /**
     * 会议通知.
     *
     * @param chair 主持人
     * @param called 应到人员, by name
     */
    record Notice(
            @NotNull LocalDate on,
            @NotNull LocalTime from,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 50) String chair,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> agenda,
            @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 50) String> called) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private Body body;

    @JdbcTypeCode(SqlTypes.JSON)
    private Notice notice;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Text minutes;

    private @Nullable Instant adoptedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Meeting() {}

    Meeting(UUID round, Body body, Notice notice) {
        super(Ids.next());
        this.roundId = round;
        this.body = body;
        call(notice);
    }

    /** Once it is minuted it was held: it is not called otherwise. */
    void callAgain(Notice notice) {
        if (minutes != null) {
            throw Refusal.conflict("meeting-minuted").article(ARTICLE);
        }
        call(notice);
    }

    private void call(Notice notice) {
        if (new HashSet<>(notice.called()).size() < notice.called().size()) {
            throw Refusal.invalid("called-twice").field("called").article(ARTICLE);
        }
        this.notice = notice;
        done(new MeetingCalled(
                id(),
                roundId,
                body,
                notice.on(),
                notice.place(),
                notice.called().size()));
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
        if (attendance.called() != notice.called().size()
                || !new HashSet<>(notice.called()).containsAll(attendance.present())) {
            throw Refusal.invalid("present-not-called").field("present").article(ARTICLE);
        }
        minutes = text;
        done(new MeetingMinuted(
                id(), roundId, text.minutesNumber(), attendance.present().size(), attendance.called()));
    }

    void keep(SignedPage page) {
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
        if (adoptedAt != null) {
            throw Refusal.conflict("meeting-adopted").article(ARTICLE);
        }
    }

    /** The other body says what it resolves in its resolution. */
    private void requireOwn() {
        if (body != Body.OFFICE) {
            throw Refusal.conflict("meeting-of-deliberator").article(ARTICLE).setting("deliberator");
        }
    }

    boolean proposes() {
        return body == Body.OFFICE && adoptedAt != null;
    }

    UUID roundId() {
        return roundId;
    }

    Body body() {
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
}
