package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.AnswerTerm;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.publicnotice.ObjectionFacts.Added;
import cn.qualityaward.award.publicnotice.ObjectionFacts.AnswerPaused;
import cn.qualityaward.award.publicnotice.ObjectionFacts.AnswerRecounted;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ClueCameInTime;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionAnswered;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionDisputes;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionPosted;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionRuled;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionSupplemented;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionTaken;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectorRead;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ReceiptHandedOut;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ReplyCorrected;
import cn.qualityaward.award.publicnotice.ObjectionHands.Handling;
import cn.qualityaward.award.publicnotice.RemovalFacts.RemovalDecided;
import cn.qualityaward.award.publicnotice.RemovalFacts.RemovalProposed;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 异议 against a published list or one name on it, or 举报线索 after its days; who raised it is for its handler only (ADR 39). */
@Entity
class Objection extends Aggregate {

    /**
     * @param name absent where the policy allows it without one
     * @param contact by telephone or mail
     * @param codeOnly whether whoever gives a name is to be reached by receipt and code alone
     */
    record Text(
            @Nullable UUID application,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String contact,
            @Nullable Boolean codeOnly) {

        /** A number of seven digits and more, or a mail; what else stands with it says whose it is. */
        private static final Pattern REACHABLE = Pattern.compile("([0-9][() -]*){7}|[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

        /** Of what comes without a letter that says it; whoever asks not to be called leaves nothing to be called by. */
        Text reachable(boolean realName) {
            if (!realName && Boolean.TRUE.equals(codeOnly)) {
                return new Text(application, text, name, null, true);
            }
            if (contact != null && !contact.isBlank()) {
                if (!REACHABLE
                        .matcher(Normalizer.normalize(contact, Normalizer.Form.NFKC))
                        .find()) {
                    throw Refusal.invalid("contact-unreachable")
                            .field("contact")
                            .article("第十四条");
                }
            } else if (realName) {
                throw Refusal.invalid("contact-required").field("contact").setting("objection.realName");
            } else if (name != null && !name.isBlank()) {
                throw Refusal.invalid("contact-or-code").field("contact").article("第十四条");
            }
            return this;
        }
    }

    enum Kind {
        OBJECTION,
        /** After the notice's days: no objection, but it holds the approval of that name. */
        CLUE
    }

    /**
     * 书面提出: it came by post or by hand.
     *
     * @param entry by which it was entered from its letter
     * @param at when that was confirmed
     */
    record Posted(UUID entry, Instant at) {}

    /** 所涉人员 of those who work on the award. */
    record Disputed(UUID id, String account, String name) {}

    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable UUID applicationId;
    private String text;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String name;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String contact;

    private String receipt;
    private String code;
    private Instant raisedAt;

    @Embedded
    private AnswerTerm term;

    @Embedded
    private ObjectionHands hands = new ObjectionHands();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Posted posted;

    @Embedded
    private Removal removal = new Removal();

    private @Nullable Boolean upheld;
    private @Nullable String ruling;
    private @Nullable LocalDate ruledOn;

    @Embedded
    private @Nullable Reply reply;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reply.Replaced> replacedReplies = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Objection() {}

    Objection(
            PublicNotice notice,
            Kind kind,
            Text text,
            String receipt,
            String code,
            Instant now,
            Period period,
            LastDay answerBy) {
        super(Ids.next());
        this.noticeId = notice.id();
        this.kind = kind;
        this.applicationId = text.application();
        this.text = text.text();
        this.name = said(text.name());
        this.contact = said(text.contact());
        this.receipt = receipt;
        this.code = code;
        this.raisedAt = now;
        this.term = new AnswerTerm(period, answerBy);
        done(new ObjectionRaised(id(), notice.id(), notice.roundId(), receipt, answerBy.last(), kind == Kind.CLUE));
    }

    /** What was left empty was not said. */
    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    void posted(Posted posted) {
        this.posted = posted;
        done(new ObjectionPosted(id(), posted.entry(), receipt));
    }

    /** 公示期顺延: it came after an end that was too early, and so within the days. It is answered as soon as it was to be. */
    void cameInTime(UUID round) {
        this.kind = Kind.OBJECTION;
        done(new ClueCameInTime(id(), round, receipt, answerBy()));
    }

    /** 补充: whoever looks into it is told that there is more. */
    void supplemented(UUID round, List<Added> files) {
        var handling = hands.handling();
        done(new ObjectionSupplemented(id(), round, receipt, handling == null ? null : handling.account(), files));
    }

    /** 回执 for whoever has no screen on which the code was shown. */
    void handOut() {
        if (posted == null) {
            throw Refusal.unknown("not-found");
        }
        done(new ReceiptHandedOut(id(), receipt));
    }

    /** Somebody takes it on; who took it on before hands it over by that. */
    void take(boolean clues, Decider by, Instant now) {
        requireOpen();
        hands.take(clues, by, now);
        done(new ObjectionTaken(id(), by.unit(), clues));
    }

    /**
     * 标明所涉人员: its handler says whom it is about, or the head of the office, where it is the handler. Whoever is marked
     * has nothing to do with it from now on, neither as its handler nor as its reader.
     *
     * @param all whom it is about; whoever was marked before and is not among them was so by mistake
     */
    void dispute(List<Disputed> all, String reason, String by, boolean head) {
        requireOpen();
        hands.dispute(all, by, head);
        done(new ObjectionDisputes(
                id(), all.stream().map(Disputed::account).distinct().toList(), reason));
    }

    boolean disputes(String account) {
        return hands.disputes(account);
    }

    void requireUndisputed(String account) {
        hands.requireUndisputed(account);
    }

    /** What of it names a person is told to whoever looks into it, and to nobody else. */
    void tell(String account) {
        requireHandler(account);
        done(new ObjectorRead(id(), receipt));
    }

    void requireHandler(String account) {
        hands.requireHandler(account);
    }

    void requireOpen() {
        if (ruled()) {
            throw Refusal.conflict("objection-already-ruled").article("第十五条");
        }
    }

    /** 异议答复 by the office, of which nobody is taken off. */
    void rule(boolean upheld, String reason, boolean found, LocalDate today) {
        requireLookedInto(found);
        removal.requireNotProposed();
        ruled(upheld, reason, false, today);
    }

    /** 答复 to whoever raised it, whoever ruled on it: by a paper of its own. */
    void answer(Reply.Text paper, LocalDate today) {
        if (!ruled()) {
            throw Refusal.conflict("objection-not-ruled").article(Reply.ARTICLE);
        }
        if (reply != null) {
            throw Refusal.conflict("objection-already-answered").article(Reply.ARTICLE);
        }
        var kept = paper.kept(answeredFrom(), today);
        this.reply = kept;
        done(new ObjectionAnswered(id(), kept));
    }

    /**
     * Whether a paper is still owed to whoever raised it. Whom nothing can be sent to reads the ruling where they ask how it
     * stands; a letter that is signed says itself where from.
     */
    boolean awaitsReply() {
        return ruled() && reply == null && (said(contact) != null || posted != null && said(name) != null);
    }

    /** Whether its days count for anybody. */
    boolean awaitsAnswer() {
        return !ruled() || awaitsReply();
    }

    /** 更正: what was entered of that paper wrongly is entered anew, and stays to be read beside it. */
    void correct(Reply.Correction mended, Instant now) {
        if (reply == null) {
            throw Refusal.conflict("objection-not-answered").article(Reply.ARTICLE);
        }
        var kept = mended.text()
                .kept(
                        earliest(reply.date(), answeredFrom()),
                        ProcedureClock.local(now).toLocalDate());
        this.replacedReplies = Stream.concat(
                        replacedReplies.stream(), Stream.of(new Reply.Replaced(reply, mended.reason(), now)))
                .toList();
        this.reply = kept;
        done(new ReplyCorrected(id(), kept, mended.reason()));
    }

    /** A day that stands is not asked for anew where something else was wrong. */
    private static LocalDate earliest(@Nullable LocalDate stands, LocalDate ruled) {
        return stands != null && stands.isBefore(ruled) ? stands : ruled;
    }

    /** No paper answers before. */
    private LocalDate answeredFrom() {
        return ruledOn == null ? raisedOn() : ruledOn;
    }

    /** It is right, and so is put to whoever deliberates. */
    void propose(Removal.Proposal proposal, UUID round, boolean found) {
        requireLookedInto(found);
        removal.propose(proposal);
        done(new RemovalProposed(id(), round, proposal.application(), receipt, proposal.reason(), answerBy()));
    }

    Removal.Proposal decide(
            Removal.Decision decision, List<SignedPage> signed, UUID round, Decider by, LocalDate today) {
        requireOpen();
        var proposal = removal.decide(decision, signed, raisedOn(), today);
        ruled(true, decision.reason(), decision.remove(), decision.date());
        done(new RemovalDecided(
                id(),
                round,
                proposal.application(),
                receipt,
                decision.remove(),
                decision.documentNumber(),
                decision.date(),
                by.unit(),
                by.onPaper()));
        return proposal;
    }

    /** @param found whether anything was found out about it: what names clues is looked into first */
    private void requireLookedInto(boolean found) {
        requireOpen();
        if (hands.requireTaken().clues() && !found) {
            throw Refusal.conflict("objection-not-looked-into").article("第十四条");
        }
    }

    private void ruled(boolean upheld, String reason, boolean removed, LocalDate on) {
        this.upheld = upheld;
        this.ruling = reason;
        this.ruledOn = on;
        done(new ObjectionRuled(id(), upheld, reason, removed));
    }

    void pause(int daysLeft) {
        if (!awaitsAnswer()) {
            requireOpen();
        }
        term.stop(daysLeft);
        done(new AnswerPaused(id(), daysLeft));
    }

    void goOn(Period rest, LastDay last) {
        term.goOn(rest, last);
        recounted();
    }

    /** What is over already is not given again, and no day that has begun is taken away. */
    void recount(LastDay last, LocalDate today) {
        if (term.recount(last, today)) {
            recounted();
        }
    }

    private void recounted() {
        done(new AnswerRecounted(id(), answerBy(), provisional()));
    }

    List<Disputed> disputed() {
        return hands.disputed();
    }

    boolean ruled() {
        return upheld != null;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Handling handling() {
        return hands.handling();
    }

    Removal removal() {
        return removal;
    }

    @Nullable
    Reply reply() {
        return reply;
    }

    /** Oldest first. */
    List<Reply.Replaced> replacedReplies() {
        return replacedReplies;
    }

    boolean handledBy(String account) {
        return hands.holds(account);
    }

    UUID noticeId() {
        return noticeId;
    }

    @Nullable
    UUID applicationId() {
        return applicationId;
    }

    /** Whom it names, else whom it turned out to be about, once that lies with whoever deliberates. */
    @Nullable
    UUID about() {
        var proposed = removal.proposed();
        return applicationId == null && proposed != null ? proposed.application() : applicationId;
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

    /** Of what came by letter the day it was received. */
    LocalDate raisedOn() {
        return ProcedureClock.local(raisedAt).toLocalDate();
    }

    @Nullable
    Posted posted() {
        return posted;
    }

    LocalDate answerBy() {
        return term.answerBy();
    }

    /** Rests on a year whose holidays are not announced yet. */
    boolean provisional() {
        return term.provisional();
    }

    /** As it was counted; absent for what was raised before that was kept. */
    @Nullable
    Period period() {
        return term.period();
    }

    /** What is left of it while its round stands still. */
    @Nullable
    Integer daysLeft() {
        return term.daysLeft();
    }

    @Nullable
    Boolean upheld() {
        return upheld;
    }

    @Nullable
    String ruling() {
        return ruling;
    }

    /** The day of the office's ruling, or of the document by which whoever deliberates decided. */
    @Nullable
    LocalDate ruledOn() {
        return ruledOn;
    }
}
