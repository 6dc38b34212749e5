package cn.qualityaward.award.conferral;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.conferral.Submission.Submitted;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 请示与批准: for which names of a round the office asked, and what the government decided. */
@Entity
class Approval extends Aggregate {

    private static final String ARTICLE = "第十五条";

    enum Ruling {
        APPROVED,
        /** 退回补正: settles the request and nobody's place; the office asks again */
        RETURNED,
        /** 不予批准 */
        REFUSED
    }

    /** 不予批准 of one name on a list that is approved. */
    record RefusedName(
            @NotNull UUID application,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * 批复: by which document, on which day; what is not approved says why.
     *
     * @param refused who is not approved where the list is
     */
    record Decision(
            @NotNull Ruling ruling,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Size(max = 500) List<@NotNull @Valid RefusedName> refused) {

        Map<UUID, String> refusals() {
            return refused == null
                    ? Map.of()
                    : refused.stream()
                            .collect(Collectors.toMap(RefusedName::application, RefusedName::reason, (a, b) -> a));
        }

        void requireReasoned() {
            if (ruling != Ruling.APPROVED && (reason == null || reason.isBlank())) {
                throw Refusal.invalid("reason-missing").field("reason").article(ARTICLE);
            }
            if (ruling != Ruling.APPROVED && !refusals().isEmpty()) {
                throw Refusal.invalid("refused-of-no-approval").field("refused").article(ARTICLE);
            }
        }

        Verdict verdict(UUID application) {
            var alone = refusals().get(application);
            return alone == null ? new Verdict(ruling == Ruling.APPROVED, reason) : Verdict.failed(alone);
        }
    }

    /** 提报文件 of a body of the chain, as it was signed. */
    record SubmissionPageKept(UUID subject, UUID round, Authority body, SignedPage page) implements Fact {
        @Override
        public String article() {
            return Submission.ARTICLE;
        }
    }

    /** 批复或者会议纪要, as it was signed. */
    record ApprovalPageKept(UUID subject, UUID round, SignedPage page) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<UUID> names;

    private String requestNumber;
    private LocalDate requestedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Submitted> submitted = List.of();

    @Enumerated(EnumType.STRING)
    private @Nullable Ruling ruling;

    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Authority returnedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<RefusedName> refused;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Approval() {}

    Approval(UUID round, String requestNumber, List<UUID> names, LocalDate today) {
        super(Ids.next());
        this.roundId = round;
        this.names = List.copyOf(names);
        this.requestNumber = requestNumber;
        this.requestedOn = today;
        done(new ApprovalRequested(id(), round, requestNumber, names));
    }

    /** Whose turn it is: the first of the chain that has not passed it on, else whoever approves. */
    Authority turn(Policy policy) {
        return policy.submitters().stream()
                .filter(body -> submitted.stream().noneMatch(one -> one.authority() == body))
                .findFirst()
                .orElse(policy.approver());
    }

    /** 提报, in the order of the chain. */
    void submit(Submission submission, Authority body, Decider by) {
        requireUndecided();
        if (submission.date().isBefore(lastDay())) {
            throw Refusal.invalid("submitted-before-asked").field("date").article(Submission.ARTICLE);
        }
        submitted = Stream.concat(submitted.stream(), Stream.of(submission.by(body, by)))
                .toList();
        done(new ApprovalSubmitted(
                id(),
                roundId,
                requestNumber,
                body,
                submission.documentNumber(),
                submission.date(),
                by.unit(),
                by.onPaper()));
    }

    /** When it came to whoever has it now. */
    private LocalDate lastDay() {
        return submitted.isEmpty() ? requestedOn : submitted.getLast().date();
    }

    private void requireUndecided() {
        if (this.ruling != null) {
            throw Refusal.conflict("approval-already-decided").article(ARTICLE);
        }
    }

    /** @param returnedBy who had it and sent it back, where that is not whoever approves */
    void decide(Decision decision, @Nullable Authority returnedBy, Decider by) {
        requireUndecided();
        if (decision.date().isBefore(lastDay())) {
            throw Refusal.invalid("decided-before-asked").field("date").article(ARTICLE);
        }
        decision.requireReasoned();
        if (names != null && !names.containsAll(decision.refusals().keySet())) {
            throw Refusal.invalid("refused-not-asked").field("refused").article(ARTICLE);
        }
        this.ruling = decision.ruling();
        this.decisionNumber = decision.documentNumber();
        this.decidedOn = decision.date();
        this.reason = decision.reason();
        this.returnedBy = returnedBy;
        this.refused = decision.refused();
        this.pages = by.pages();
        done(
                ruling == Ruling.RETURNED
                        ? new ApprovalReturned(
                                id(),
                                roundId,
                                requestNumber,
                                decision.documentNumber(),
                                Objects.requireNonNull(decision.reason()),
                                by.unit(),
                                by.onPaper())
                        : new ApprovalDecided(
                                id(),
                                roundId,
                                ruling == Ruling.APPROVED,
                                decision.documentNumber(),
                                decision.reason(),
                                decision.refused() == null ? List.of() : decision.refused(),
                                by.unit(),
                                by.onPaper()));
    }

    /** Of what was decided; what is not decided has no document yet. */
    void keep(SignedPage page) {
        if (ruling == null) {
            throw Refusal.conflict("approval-undecided").article(ARTICLE);
        }
        pages = SignedPages.with(pages, page, ARTICLE);
        done(new ApprovalPageKept(id(), roundId, page));
    }

    /** Of what that body passed on, whatever came of it since. */
    void keep(Authority body, SignedPage page) {
        submission(body);
        submitted = submitted.stream()
                .map(one -> one.authority() == body ? one.with(page) : one)
                .toList();
        done(new SubmissionPageKept(id(), roundId, body, page));
    }

    Submitted submission(Authority body) {
        return submitted.stream()
                .filter(one -> one.authority() == body)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("submission-missing").article(Submission.ARTICLE));
    }

    List<Submitted> submitted() {
        return submitted;
    }

    List<SignedPage> pages() {
        return pages;
    }

    /** Whoever an objection held until after the request stays for the next; what names nobody asks for everybody. */
    boolean asksFor(Application application) {
        return names == null || names.contains(application.id());
    }

    boolean decided() {
        return ruling != null;
    }

    /** The day of the approval; none while it is not decided, and none when it was not given. */
    @Nullable
    LocalDate approvedOn() {
        return ruling == Ruling.APPROVED ? decidedOn : null;
    }

    UUID roundId() {
        return roundId;
    }

    String requestNumber() {
        return requestNumber;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    /** Who of the chain sent it back instead of passing it on. */
    @Nullable
    Authority returnedBy() {
        return returnedBy;
    }

    /** None where an old record asks for everybody. */
    List<UUID> names() {
        return names == null ? List.of() : names;
    }

    @Nullable
    Decision decision() {
        return ruling == null || decisionNumber == null || decidedOn == null
                ? null
                : new Decision(ruling, decisionNumber, decidedOn, reason, refused);
    }
}
