package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.PolicySource.LastDay;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 异议 against a published list or one name on it, or 举报线索 after its days; who raised it is for its handler only (ADR 39). */
@Entity
class Objection extends Aggregate {

    /** @param name absent where the policy allows it without one */
    record Text(
            @Nullable UUID application,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 100) String contact) {}

    enum Kind {
        OBJECTION,
        /** After the notice's days: no objection, but it holds the approval of that name. */
        CLUE
    }

    /**
     * 核查: who looks into it.
     *
     * @param clues whether it names something that can be looked into
     */
    record Handling(String account, String name, boolean clues, Instant from) {}

    /** 所涉人员 of those who work on the award. */
    record Disputed(UUID id, String account, String name) {}

    record ObjectionDisputes(UUID subject, List<String> accounts, String reason) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    record ObjectionTaken(UUID subject, String handler, boolean clues) implements Fact {
        @Override
        public String article() {
            return "第十四条";
        }
    }

    /** Its handler was told who raised it. */
    record ObjectorRead(UUID subject, String receipt) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    record ObjectionRuled(UUID subject, boolean upheld, String reason, boolean removed) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    /** 中止: its round stands still, and what was left of the days for answering is kept. */
    record AnswerPaused(UUID subject, int daysLeft) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

    /** To be answered by another day: its round was resumed, or a year's holidays have become known. */
    record AnswerRecounted(UUID subject, LocalDate answerBy, boolean provisional) implements Fact {
        @Override
        public String article() {
            return "第十五条";
        }
    }

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
    private LocalDate answerBy;
    private boolean provisional;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Period period;

    private @Nullable Integer daysLeft;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Handling handling;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Disputed> disputed = List.of();

    private @Nullable Boolean upheld;
    private @Nullable String ruling;
    private @Nullable String replyDocument;

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
        this.name = text.name();
        this.contact = text.contact();
        this.receipt = receipt;
        this.code = code;
        this.raisedAt = now;
        this.period = period;
        this.answerBy = answerBy.last();
        this.provisional = answerBy.provisional();
        done(new ObjectionRaised(id(), notice.id(), notice.roundId(), receipt, answerBy.last(), kind == Kind.CLUE));
    }

    /** Somebody takes it on; who took it on before hands it over by that. */
    void take(boolean clues, Decider by, Instant now) {
        requireOpen();
        requireUndisputed(by.account());
        if (handling != null && handling.account().equals(by.account())) {
            throw Refusal.conflict("objection-already-taken").article("第十四条");
        }
        this.handling = new Handling(by.account(), by.name(), clues, now);
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
        requireUndisputed(by);
        if (!head) {
            requireHandler(by);
        }
        disputed = List.copyOf(all);
        if (handling != null && disputes(handling.account())) {
            handling = null;
        }
        done(new ObjectionDisputes(
                id(), all.stream().map(Disputed::account).distinct().toList(), reason));
    }

    boolean disputes(String account) {
        return disputed.stream().anyMatch(one -> one.account().equals(account));
    }

    void requireUndisputed(String account) {
        if (disputes(account)) {
            throw Refusal.forbidden("disputed-by-objection").article("第十八条");
        }
    }

    /** What of it names a person is told to whoever looks into it, and to nobody else. */
    void tell(String account) {
        requireHandler(account);
        done(new ObjectorRead(id(), receipt));
    }

    void requireHandler(String account) {
        if (handling == null) {
            throw Refusal.conflict("objection-not-taken").article("第十四条");
        }
        if (!handling.account().equals(account)) {
            throw Refusal.forbidden("objection-of-another").article("第二十三条").with("name", handling.name());
        }
    }

    void requireOpen() {
        if (ruled()) {
            throw Refusal.conflict("objection-already-ruled").article("第十五条");
        }
    }

    /** @param found whether anything was found out about it: what names clues is looked into first */
    void rule(boolean upheld, String reason, boolean removed, boolean found, @Nullable String document) {
        requireOpen();
        if (handling == null) {
            throw Refusal.conflict("objection-not-taken").article("第十四条");
        }
        if (handling.clues() && !found) {
            throw Refusal.conflict("objection-not-looked-into").article("第十四条");
        }
        this.upheld = upheld;
        this.ruling = reason;
        this.replyDocument = document;
        done(new ObjectionRuled(id(), upheld, reason, removed));
    }

    void pause(int daysLeft) {
        requireOpen();
        this.daysLeft = daysLeft;
        done(new AnswerPaused(id(), daysLeft));
    }

    void goOn(Period rest, LastDay last) {
        this.period = rest;
        this.daysLeft = null;
        counted(last);
    }

    /** What is over already is not given again, and no day that has begun is taken away. */
    void recount(LastDay last, LocalDate today) {
        if (!answerBy.isBefore(today) && !last.equals(new LastDay(answerBy, provisional))) {
            counted(last.last().isBefore(today) ? new LastDay(today, last.provisional()) : last);
        }
    }

    private void counted(LastDay last) {
        this.answerBy = last.last();
        this.provisional = last.provisional();
        done(new AnswerRecounted(id(), answerBy, provisional));
    }

    List<Disputed> disputed() {
        return disputed;
    }

    boolean ruled() {
        return upheld != null;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    @Nullable
    String replyDocument() {
        return replyDocument;
    }

    boolean handledBy(String account) {
        return handling != null && handling.account().equals(account);
    }

    UUID noticeId() {
        return noticeId;
    }

    @Nullable
    UUID applicationId() {
        return applicationId;
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

    LocalDate answerBy() {
        return answerBy;
    }

    /** Rests on a year whose holidays are not announced yet. */
    boolean provisional() {
        return provisional;
    }

    /** As it was counted; absent for what was raised before that was kept. */
    @Nullable
    Period period() {
        return period;
    }

    /** What is left of it while its round stands still. */
    @Nullable
    Integer daysLeft() {
        return daysLeft;
    }

    @Nullable
    Boolean upheld() {
        return upheld;
    }

    @Nullable
    String ruling() {
        return ruling;
    }
}
