package cn.qualityaward.award.complaint;

import cn.qualityaward.award.application.OrganizationName;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplainantRead;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintClosed;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintConcerns;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintGivenBack;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintNames;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintRead;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintRecounted;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintTaken;
import cn.qualityaward.award.complaint.ComplaintHands.Concerned;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.AnswerTerm;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
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

    @Convert(converter = ClosedWhole.class)
    private @Nullable String about;

    @Convert(converter = ClosedWhole.class)
    private String text;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String name;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String contact;

    private String receipt;
    private String codePrint;
    private Instant raisedAt;

    /** None of what was handed in before such a day was told. */
    @Embedded
    private @Nullable AnswerTerm term;

    @Embedded
    private ComplaintHands hands;

    @Embedded
    private @Nullable ComplaintAnswer answer;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Complaint() {}

    /**
     * @param codePrint of the code by which whoever handed it in hears how it stands
     * @param term by which day it is to be answered
     * @param seated who would read it: not those whose names stand in it
     */
    Complaint(Text text, String receipt, String codePrint, AnswerTerm term, Collection<Concerned> seated, Instant now) {
        super(Ids.next());
        this.about = said(text.about());
        this.text = text.text().strip();
        this.name = said(text.name());
        this.contact = said(text.contact());
        this.receipt = receipt;
        this.codePrint = codePrint;
        this.raisedAt = now;
        this.term = term;
        var named = seated.stream().filter(one -> names(one.name())).toList();
        this.hands = new ComplaintHands(named, seated);
        done(new ComplaintRaised(id(), receipt, term.answerBy(), hands.readers(seated)));
        if (!named.isEmpty()) {
            done(new ComplaintNames(id(), ComplaintHands.accounts(named)));
        }
    }

    /** Whether somebody's name stands in its words. */
    private boolean names(String name) {
        return !name.isBlank()
                && plain(text + (about == null ? "" : ' ' + about)).contains(plain(name));
    }

    /** Whether it is about them: they were marked, or were seated since it came in and stand in its words. */
    boolean concerns(String account, String name) {
        return hands.concerns(account) || !hands.knows(account) && names(name);
    }

    /** As two people write it. */
    private static String plain(String written) {
        return OrganizationName.of(written).plain();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Somebody takes it on. */
    void take(Decider by, Collection<Concerned> seated, Instant now) {
        requireOpen();
        if (concerns(by.account(), by.name())) {
            throw Refusal.unknown("not-found");
        }
        hands.take(by, seated, now);
        done(new ComplaintTaken(id(), by.unit()));
    }

    /** Its handler cannot go on with it. */
    void giveBack(String reason, String by) {
        requireOpen();
        hands.giveBack(reason, by);
        done(new ComplaintGivenBack(id()));
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
     * @param people all: whoever was marked before and is not among them was so by mistake
     */
    void concern(Set<String> people, Collection<Concerned> seated, String reason, String by) {
        requireOpen();
        hands.concern(people, seated, reason, by);
        done(new ComplaintConcerns(id(), Set.copyOf(people)));
    }

    void requireHandler(String account) {
        hands.requireHandler(account);
    }

    /** The holidays of a year became known or were corrected. */
    void recount(LastDay last, LocalDate today) {
        if (term != null && term.recount(last, today)) {
            done(new ComplaintRecounted(id(), term.answerBy()));
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

    boolean closed() {
        return answer != null;
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

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    AnswerTerm term() {
        return term;
    }

    ComplaintHands hands() {
        return hands;
    }

    @Nullable
    ComplaintAnswer answer() {
        return answer;
    }
}
