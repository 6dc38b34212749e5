package cn.qualityaward.award.conferral;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 荣誉: an award conferred, with its certificate's number and the days it is valid (第四条). */
@Entity
class Honour extends Aggregate {

    enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    record HonourExpired(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第四条";
        }
    }

    private UUID roundId;
    private UUID applicationId;
    private String number;
    private String winner;
    private @Nullable String creditCode;
    private String division;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String awardName;
    private String classCode;
    private String className;
    private int year;
    private LocalDate conferredOn;
    private @Nullable LocalDate validTo;
    private String documentNumber;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Honour() {}

    Honour(Winner winner, Commendation commendation, boolean repeated) {
        super(Ids.next());
        this.roundId = commendation.round();
        this.applicationId = winner.application();
        this.number = winner.number();
        this.winner = winner.name();
        this.creditCode = winner.creditCode();
        this.division = winner.division();
        this.kind = winner.kind();
        this.awardName = commendation.awardName();
        this.classCode = winner.classCode();
        this.className = winner.className();
        this.year = commendation.year();
        this.conferredOn = commendation.on();
        this.validTo = commendation.validTo();
        this.documentNumber = commendation.documentNumber();
        this.state = State.VALID;
        done(new HonourConferred(id(), roundId, applicationId, this.winner, classCode, kind, conferredOn, repeated));
    }

    /** Who won what; {@code creditCode} tells whether the same organization wins the same award again. */
    record Winner(
            UUID application,
            String number,
            String name,
            @Nullable String creditCode,
            String division,
            ApplicantKind kind,
            String classCode,
            String className) {}

    /** 通报表彰: by which document, on which day, and until when what it confers is valid. */
    record Commendation(
            UUID round,
            String awardName,
            int year,
            LocalDate on,
            @Nullable LocalDate validTo,
            String documentNumber) {}

    /** It expires by itself, at the end of its last day. */
    void expire() {
        if (state == State.VALID) {
            state = State.EXPIRED;
            done(new HonourExpired(id()));
        }
    }

    UUID roundId() {
        return roundId;
    }

    String number() {
        return number;
    }

    String winner() {
        return winner;
    }

    String division() {
        return division;
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
