package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.PledgeFacts.AgencyInterestRuled;
import cn.qualityaward.award.agency.PledgeFacts.AgencyPledged;
import cn.qualityaward.award.agency.Pledges.Ruling;
import cn.qualityaward.award.agency.Pledges.Statement;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 选定评审机构: which agency reviews which steps of a round, and the papers by which it was chosen. */
@Entity
class AgencySelection extends Aggregate {

    static final String ARTICLE = Agency.ARTICLE;

    /** How it was chosen. */
    enum Method {
        OPEN_TENDER,
        INVITED_TENDER,
        COMPETITIVE_NEGOTIATION,
        COMPETITIVE_CONSULTATION,
        INQUIRY,
        COMPARISON,
        SINGLE_SOURCE,
        COMMISSION,
        OTHER;

        /** Where nobody else was asked, or the name says nothing, words must. */
        boolean asksForGrounds() {
            return this == SINGLE_SOURCE || this == COMMISSION || this == OTHER;
        }
    }

    record Step(@NotNull ApplicantKind track, @NotNull Integer ordinal) {}

    /**
     * @param grounds how it came about, in words
     * @param contractNumber once there is a contract
     */
    record Decision(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Step> steps,
            @NotNull Method method,
            @Nullable @Size(max = 1000) String grounds,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate decidedOn,
            @Nullable @Size(max = 100) String contractNumber) {}

    /** 终止委托: whoever was chosen reviews no more; what was done stays. */
    record Ending(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason) {}

    /** Of what a scan is. */
    enum Paper {
        DECISION,
        CONTRACT,
        /** 回避承诺、保密承诺 */
        PLEDGE
    }

    interface SelectionFact extends Fact {
        @Override
        default String article() {
            return ARTICLE;
        }
    }

    record AgencySelected(UUID subject, UUID round, UUID agency, String name, Decision decision)
            implements SelectionFact {}

    record SelectionChanged(UUID subject, Decision decision) implements SelectionFact {}

    record SelectionEnded(UUID subject, Ending ending) implements SelectionFact {}

    record SelectionPaperKept(UUID subject, Paper kind, SignedPage page) implements SelectionFact {}

    private UUID roundId;
    private UUID agencyId;
    private String agencyName;
    private String creditCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Ending ending;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> decisionPages = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> contractPages = List.of();

    @Embedded
    private Pledges pledges = new Pledges();

    @SuppressWarnings("NullAway") // for Hibernate
    protected AgencySelection() {}

    AgencySelection(UUID round, Agency agency, Decision decision, LocalDate today) {
        super(Ids.next());
        agency.requireListed();
        require(decision, today);
        this.roundId = round;
        this.agencyId = agency.id();
        this.agencyName = agency.name();
        this.creditCode = agency.creditCode();
        this.decision = decision;
        done(new AgencySelected(id(), round, agencyId, agencyName, decision));
    }

    void change(Decision decision, LocalDate today) {
        requireStanding();
        require(decision, today);
        this.decision = decision;
        done(new SelectionChanged(id(), decision));
    }

    void end(Ending ending, LocalDate today) {
        requireStanding();
        if (ending.on().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").article(ARTICLE).field("on");
        }
        if (ending.on().isBefore(decision.decidedOn())) {
            throw Refusal.invalid("ended-before-selected")
                    .article(ARTICLE)
                    .field("on")
                    .with("on", decision.decidedOn());
        }
        this.ending = ending;
        done(new SelectionEnded(id(), ending));
    }

    void keep(Paper paper, SignedPage page) {
        switch (paper) {
            case DECISION -> decisionPages = SignedPages.with(decisionPages, page, ARTICLE);
            case CONTRACT -> contractPages = SignedPages.with(contractPages, page, ARTICLE);
            case PLEDGE -> pledges.keep(page);
        }
        done(new SelectionPaperKept(id(), paper, page));
    }

    /** 录入承诺: as it signed on that day. */
    void pledge(LocalDate signedOn, List<Statement> said, LocalDate today) {
        requireStanding();
        if (signedOn.isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").article(Pledges.ARTICLE).field("signedOn");
        }
        pledges.state(said);
        done(AgencyPledged.of(this, signedOn, said));
    }

    void rule(Ruling ruling) {
        requireStanding();
        pledges.rule(ruling);
        done(new AgencyInterestRuled(
                id(), roundId, ruling.application(), ruling.stepsBack(), ruling.instead(), ruling.reason()));
    }

    /** Whether it reviews that step of a track. */
    boolean reviews(ApplicantKind track, int ordinal) {
        return stands() && decision.steps().contains(new Step(track, ordinal));
    }

    private static void require(Decision decision, LocalDate today) {
        var grounds = decision.grounds();
        if (decision.method().asksForGrounds() && (grounds == null || grounds.isBlank())) {
            throw Refusal.invalid("selection-without-grounds").article(ARTICLE).field("grounds");
        }
        if (decision.decidedOn().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").article(ARTICLE).field("decidedOn");
        }
    }

    private void requireStanding() {
        if (ending != null) {
            throw Refusal.conflict("selection-ended")
                    .article(ARTICLE)
                    .with("name", agencyName)
                    .with("on", ending.on());
        }
    }

    boolean stands() {
        return ending == null;
    }

    UUID roundId() {
        return roundId;
    }

    UUID agencyId() {
        return agencyId;
    }

    String agencyName() {
        return agencyName;
    }

    String creditCode() {
        return creditCode;
    }

    Decision decision() {
        return decision;
    }

    @Nullable
    Ending ending() {
        return ending;
    }

    List<SignedPage> pages(Paper paper) {
        return switch (paper) {
            case DECISION -> decisionPages;
            case CONTRACT -> contractPages;
            case PLEDGE -> pledges.pages();
        };
    }

    /** 第八条(三): whether both decision and contract are kept. */
    boolean onFile() {
        return !decisionPages.isEmpty() && !contractPages.isEmpty();
    }

    Pledges pledges() {
        return pledges;
    }
}
