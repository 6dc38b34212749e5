package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.conferral.HonourFacts.HonourCorrected;
import cn.qualityaward.award.conferral.HonourFacts.HonourEntered;
import cn.qualityaward.award.conferral.HonourFacts.HonourExpired;
import cn.qualityaward.award.conferral.HonourRecord.Alias;
import cn.qualityaward.award.eligibility.EarlierHonours;
import cn.qualityaward.award.eligibility.EarlierHonours.Repeat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.tenancy.Ids;
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

/** 荣誉: an award conferred, with its certificate's number and the days it is valid (第四条). */
@Entity
class Honour extends Aggregate {

    enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    private @Nullable UUID roundId;
    private @Nullable UUID applicationId;
    private @Nullable String edition;
    private @Nullable String number;
    private String winner;
    private @Nullable String account;
    private @Nullable String creditCode;
    private String division;
    private @Nullable String divisionName;
    private @Nullable String industry;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String awardName;
    private String classCode;
    private String className;
    private int year;
    private LocalDate conferredOn;
    private @Nullable LocalDate validTo;
    private String documentNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Alias> alsoKnown = List.of();

    /** By what its winner is known: the credit code, or else the name, and what these have become since. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> identities;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Honour() {}

    Honour(Winner winner, Commendation commendation, Repeat repeated) {
        super(Ids.next());
        this.roundId = commendation.round();
        this.applicationId = winner.application();
        this.number = winner.number();
        this.winner = winner.name();
        this.account = winner.account();
        this.creditCode = winner.creditCode();
        this.division = winner.division();
        this.divisionName = winner.divisionName();
        this.industry = winner.industry();
        this.kind = winner.kind();
        this.awardName = commendation.awardName();
        this.classCode = winner.classCode();
        this.className = winner.className();
        this.year = commendation.year();
        this.conferredOn = commendation.on();
        this.validTo = commendation.validTo();
        this.documentNumber = commendation.documentNumber();
        this.state = State.VALID;
        this.identities = identities(winner.name(), creditCode, alsoKnown);
        done(new HonourConferred(
                id(),
                commendation.round(),
                winner.application(),
                this.winner,
                classCode,
                kind,
                conferredOn,
                repeated,
                winner.publicFunded()));
    }

    /** From before this platform. */
    @SuppressWarnings("NullAway.Init") // the rest is set by describe
    Honour(HonourRecord text, AwardClass awardClass, String divisionName, String awardName, LocalDate today) {
        super(Ids.next());
        this.awardName = awardName;
        describe(text, awardClass, divisionName, today);
        done(new HonourEntered(id(), text));
    }

    /** 更正: by a document; what it said before is kept beside it. */
    HonourCorrection correct(
            HonourRecord text,
            AwardClass awardClass,
            String divisionName,
            HonourCorrection.Ground ground,
            Instant now) {
        if (state == State.REVOKED) {
            throw Refusal.conflict("honour-revoked").article("第二十一条");
        }
        var original = text();
        describe(text, awardClass, divisionName, ProcedureClock.local(now).toLocalDate());
        done(new HonourCorrected(id(), original, text, ground.documentNumber()));
        return new HonourCorrection(id(), original, text, ground, now);
    }

    private void describe(HonourRecord text, AwardClass awardClass, String divisionName, LocalDate today) {
        this.edition = text.edition();
        this.number = text.number();
        this.winner = text.winner();
        this.creditCode = text.creditCode();
        this.division = text.division();
        this.divisionName = divisionName;
        this.industry = text.industry();
        this.kind = awardClass.applicantKind();
        this.classCode = awardClass.code();
        this.className = awardClass.name();
        this.year = text.year();
        this.conferredOn = text.conferredOn();
        this.validTo = text.validTo();
        this.documentNumber = text.documentNumber();
        this.alsoKnown = List.copyOf(text.alsoKnown());
        this.identities = identities(winner, creditCode, alsoKnown);
        this.state = validTo != null && today.isAfter(validTo) ? State.EXPIRED : State.VALID;
    }

    private static List<String> identities(String winner, @Nullable String creditCode, List<Alias> alsoKnown) {
        return Stream.concat(
                        Stream.of(creditCode == null ? winner : creditCode),
                        alsoKnown.stream().map(Alias::identity))
                .distinct()
                .toList();
    }

    HonourRecord text() {
        return new HonourRecord(
                year,
                edition,
                classCode,
                winner,
                creditCode,
                division,
                industry,
                conferredOn,
                validTo,
                documentNumber,
                number,
                alsoKnown);
    }

    /** It expires by itself, at the end of its last day, which a correction may have moved. */
    void expire(LocalDate today) {
        if (state == State.VALID && validTo != null && today.isAfter(validTo)) {
            state = State.EXPIRED;
            done(new HonourExpired(id()));
        }
    }

    /** Absent for an honour from before this platform. */
    @Nullable
    UUID roundId() {
        return roundId;
    }

    List<String> identities() {
        return identities;
    }

    /** Whether it is surely theirs: by the credit code, or by the account it was applied from and the name. */
    boolean isOf(EarlierHonours.Claimant who) {
        return who.creditCode() != null && identities.contains(who.creditCode())
                || account != null
                        && account.equals(who.account())
                        && (winner.equals(who.name()) || identities.contains(who.name()));
    }

    @Nullable
    String number() {
        return number;
    }

    String winner() {
        return winner;
    }

    String division() {
        return division;
    }

    /** What the division was called then; absent only for what was conferred before names were kept. */
    @Nullable
    String divisionName() {
        return divisionName;
    }

    /** As its winner called it; absent where nobody said. */
    @Nullable
    String industry() {
        return industry;
    }

    /** As its documents call the edition; absent for what is conferred here, which goes by its round. */
    @Nullable
    String edition() {
        return edition;
    }

    ApplicantKind kind() {
        return kind;
    }

    String awardName() {
        return awardName;
    }

    String classCode() {
        return classCode;
    }

    String className() {
        return className;
    }

    int year() {
        return year;
    }

    LocalDate conferredOn() {
        return conferredOn;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String documentNumber() {
        return documentNumber;
    }

    State state() {
        return state;
    }
}
