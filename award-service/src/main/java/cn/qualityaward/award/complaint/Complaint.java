package cn.qualityaward.award.complaint;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplainantRead;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintClosed;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintConcerns;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintRaised;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintRead;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintTaken;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.award.secrecy.PlainLetters;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 投诉举报: how the review is done, or by whom; who handed it in, and its words, are for its handler only (ADR 39). */
@Entity
class Complaint extends Aggregate {

    static final String ARTICLE = "第二十条";

    /**
     * @param about whom or what it is about
     * @param name absent where the policy allows it without one
     */
    record Text(
            @Nullable @Size(max = 200) String about,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String contact) {}

    /** How it ends. */
    enum Closing {
        /** 属于对名单的异议 */
        BELONGS_TO_OBJECTION,
        /** 转有权单位 */
        REFERRED,
        /** 属实 */
        FOUNDED,
        /** 不属实 */
        UNFOUNDED
    }

    /** Who looks into it. */
    record Handling(String account, String name, Instant from) {}

    /** 所涉人员, of those who would read it. */
    record Concerned(String account, String name) {}

    @Convert(converter = ClosedWhole.class)
    private @Nullable String about;

    @Convert(converter = ClosedWhole.class)
    private String text;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String name;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String contact;

    private String receipt;
    private String code;
    private Instant raisedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Handling handling;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Concerned> concerned = List.of();

    @Embedded
    private @Nullable ComplaintAnswer answer;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Complaint() {}

    Complaint(Text text, Instant now) {
        super(Ids.next());
        this.about = said(text.about());
        this.text = text.text().strip();
        this.name = said(text.name());
        this.contact = said(text.contact());
        this.receipt = "JB" + PlainLetters.random(8);
        this.code = PlainLetters.random(6);
        this.raisedAt = now;
        done(new ComplaintRaised(id(), receipt));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Somebody takes it on; who had it before hands it over by that. */
    void take(Decider by, Instant now) {
        requireOpen();
        requireUnconcerned(by.account());
        if (handledBy(by.account())) {
            throw Refusal.conflict("complaint-already-taken").article(ARTICLE);
        }
        this.handling = new Handling(by.account(), by.name(), now);
        done(new ComplaintTaken(id(), by.unit()));
    }

    /** Its words are told to whoever looks into it. */
    void tell(String account) {
        requireHandler(account);
        done(new ComplaintRead(id(), receipt));
    }

    void tellWho(String account) {
        requireHandler(account);
        done(new ComplainantRead(id(), receipt));
    }

    /**
     * Whom of those who would read it it is about: they have nothing to do with it from now on, its handler included.
     *
     * @param all whoever was marked before and is not among them was so by mistake
     */
    void concern(List<Concerned> all, String reason, String by) {
        requireOpen();
        requireHandler(by);
        this.concerned = List.copyOf(all);
        if (concerns(by)) {
            this.handling = null;
        }
        done(new ComplaintConcerns(id(), all.stream().map(Concerned::account).toList(), reason));
    }

    boolean concerns(String account) {
        return concerned.stream().anyMatch(one -> one.account().equals(account));
    }

    void requireUnconcerned(String account) {
        if (concerns(account)) {
            throw Refusal.unknown("not-found");
        }
    }

    void requireHandler(String account) {
        requireUnconcerned(account);
        if (handling == null) {
            throw Refusal.conflict("complaint-not-taken").article(ARTICLE);
        }
        if (!handledBy(account)) {
            throw Refusal.forbidden("complaint-of-another").article("第二十三条").with("name", handling.name());
        }
    }

    void requireOpen() {
        if (closed()) {
            throw Refusal.conflict("complaint-closed").article(ARTICLE);
        }
    }

    /** 办结: what was found stays with the discipline inspection, the answer is for whoever handed it in. */
    void close(ComplaintAnswer.Text text, String by, Instant now) {
        requireOpen();
        requireHandler(by);
        this.answer = new ComplaintAnswer(text, now);
        done(new ComplaintClosed(id(), text.closing()));
    }

    boolean handledBy(String account) {
        return handling != null && handling.account().equals(account);
    }

    boolean closed() {
        return answer != null;
    }

    boolean named() {
        return name != null || contact != null;
    }

    @Nullable
    String about() {
        return about;
    }

    String text() {
        return text;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String contact() {
        return contact;
    }

    String receipt() {
        return receipt;
    }

    String code() {
        return code;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    List<Concerned> concerned() {
        return concerned;
    }

    @Nullable
    ComplaintAnswer answer() {
        return answer;
    }
}
