package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.Silence;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationEnded;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationExtended;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationRecounted;
import cn.qualityaward.award.qualification.ConsultationFacts.ConsultationSent;
import cn.qualityaward.award.qualification.ConsultationFacts.OpinionCorrected;
import cn.qualityaward.award.qualification.ConsultationFacts.OpinionGiven;
import cn.qualityaward.award.qualification.ConsultationFacts.OpinionsRuledOn;
import cn.qualityaward.award.qualification.ConsultationFacts.RulingCorrected;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 征求意见函: one letter to all member units and whoever else is asked, about all who wait for opinions in one step, with a last day to answer. */
@Entity
class Consultation extends Aggregate {

    /**
     * 成员单位意见 on one application.
     *
     * @param unit as its seats name it, e.g. {@code member/tax}
     * @param correction 更正 that made it say what it says; what it said before is kept there
     */
    record Opinion(
            UUID application,
            String unit,
            boolean objection,
            @Nullable String basis,
            @Nullable String reason,
            Instant at,
            @Nullable String paper,
            @Nullable UUID correction) {

        Answer answer() {
            return new Answer(objection, basis, reason);
        }

        Opinion corrected(Answer answer, UUID correction) {
            return new Opinion(
                    application, unit, answer.objection(), answer.basis(), answer.reason(), at, paper, correction);
        }
    }

    /** What a unit answers; an objection names the article it rests on and its reason. */
    record Answer(
            boolean objection,
            @Nullable @Size(max = 200) String basis,
            @Nullable @Size(max = 2000) String reason) {

        boolean grounded() {
            return basis != null && !basis.isBlank() && reason != null && !reason.isBlank();
        }
    }

    /**
     * 处理意见: what the office concluded of one application.
     *
     * @param by the officer; not known of what was ruled before rulings were kept
     * @param correction 更正 that made it say what it says; what it said before is kept there
     */
    record Ruling(
            UUID application,
            boolean passed,
            @Nullable String reason,
            @Nullable String by,
            Instant at,
            @Nullable UUID correction) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> units;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> mustAnswer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> applications;

    private LocalDate due;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Period period;

    private boolean ended;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Opinion> opinions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ruling> rulings = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Consultation() {}

    Consultation(
            UUID round,
            ApplicantKind track,
            int ordinal,
            Addressees to,
            Set<UUID> applications,
            Period period,
            LocalDate due) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.units = to.all();
        this.mustAnswer = to.mustAnswer();
        this.applications = Set.copyOf(applications);
        this.period = period;
        this.due = due;
        done(new ConsultationSent(id(), round, units, due));
    }

    /** On a paper of the last day also when the time is up since, as long as nobody ruled without it. */
    void give(UUID application, Answer answer, Decider by, Instant now) {
        var unit = by.unit();
        if (!units.contains(unit) || !applications.contains(application)) {
            throw Refusal.unknown("not-found");
        }
        if (ended && by.paper() == null || by.on(now).isAfter(due)) { // the timer may be late
            throw Refusal.conflict("consultation-over")
                    .article("第十三条(二)")
                    .setting("memberConsult.answerDays")
                    .with("due", due);
        }
        if (on(application).stream().anyMatch(given -> given.unit().equals(unit))) {
            throw Refusal.conflict("opinion-already-given").article("第十三条(二)");
        }
        if (answer.objection() && !answer.grounded()) {
            throw Refusal.invalid("objection-without-grounds").field("reason").article("第十三条(二)");
        }
        var all = new ArrayList<>(opinions);
        all.add(new Opinion(
                application, unit, answer.objection(), answer.basis(), answer.reason(), now, by.onPaper(), null));
        opinions = List.copyOf(all);
        done(new OpinionGiven(id(), application, unit, answer.objection(), by.onPaper()));
    }

    void correct(UUID application, String unit, Answer answer, UUID correction) {
        if (answer.objection() && !answer.grounded()) {
            throw Refusal.invalid("objection-without-grounds").field("reason").article("第十三条(二)");
        }
        opinions = opinions.stream()
                .map(given ->
                        given.application().equals(application) && given.unit().equals(unit)
                                ? given.corrected(answer, correction)
                                : given)
                .toList();
        done(new OpinionCorrected(id(), application, unit, answer.objection(), correction));
    }

    /** 延期: who was silent may still answer, to the end of another day. */
    void extend(LocalDate to, String reason, LocalDate today) {
        if (!to.isAfter(due) || to.isBefore(today)) {
            throw Refusal.invalid("extension-not-later")
                    .field("to")
                    .article("第十三条(二)")
                    .with("deadline", due);
        }
        due = to;
        period = null; // named, not counted
        ended = false;
        done(new ConsultationExtended(id(), roundId, awaited(), to, reason));
    }

    /** Counted by what is known now; no day that has begun is taken away. */
    void countAnew(Period counted, LocalDate last, LocalDate today) {
        if (due.isBefore(today)) {
            return;
        }
        period = counted;
        if (!last.equals(due)) {
            due = last.isBefore(today) ? today : last;
            done(new ConsultationRecounted(id(), roundId, awaited(), due));
        }
    }

    @Nullable
    Period period() {
        return period;
    }

    /** The last day is over; whoever did not answer is silent. A timer from before an extension ends nothing. */
    void end(LocalDate today) {
        if (!ended && today.isAfter(due)) {
            ended = true;
            done(new ConsultationEnded(id(), roundId, awaited()));
        }
    }

    /** The units that have not answered about everybody. */
    Set<String> awaited() {
        var silent = new TreeSet<String>();
        applications.forEach(application -> silent.addAll(silent(application)));
        return silent;
    }

    /** Once everybody has answered, or the time is up and silence means something; against an objection with a reason. */
    void rule(UUID application, boolean passed, @Nullable String reason, Silence silence, Decider by, Instant now) {
        var outstanding = outstanding(application, silence);
        if (!outstanding.isEmpty()) {
            throw Refusal.conflict("opinions-outstanding")
                    .article("第十三条(二)")
                    .setting("memberConsult.silence")
                    .with("units", outstanding);
        }
        requireReason(application, reason);
        rulings = Stream.concat(
                        rulings.stream(), Stream.of(new Ruling(application, passed, reason, by.name(), now, null)))
                .toList();
        done(new OpinionsRuledOn(id(), application, passed, reason));
    }

    private void requireReason(UUID application, @Nullable String reason) {
        if (on(application).stream().anyMatch(Opinion::objection) && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("reason-missing").field("reason").article("第十三条(二)");
        }
    }

    /** The one that counts: an objection that was weighed later had it ruled upon anew. */
    Optional<Ruling> ruling(UUID application) {
        return rulings.stream()
                .filter(ruling -> ruling.application().equals(application))
                .reduce((earlier, later) -> later);
    }

    void correctRuling(UUID application, boolean passed, @Nullable String reason, UUID correction) {
        requireReason(application, reason);
        var given = ruling(application).orElseThrow();
        rulings = rulings.stream()
                .map(one -> one == given
                        ? new Ruling(application, passed, reason, given.by(), given.at(), correction)
                        : one)
                .toList();
        done(new RulingCorrected(id(), application, passed, reason, correction));
    }

    /** Whose silence still holds up the ruling: those who must answer, or everybody while there is time. */
    List<String> outstanding(UUID application, Silence silence) {
        var silent = silent(application);
        var must = silent.stream().filter(mustAnswer::contains).toList();
        return !must.isEmpty() ? must : ended && silence != Silence.BLOCKS ? List.of() : silent;
    }

    /** Whether this unit is asked about the application and has not answered. */
    boolean awaits(String unit, UUID application) {
        return units.contains(unit)
                && applications.contains(application)
                && silent(application).contains(unit);
    }

    List<String> silent(UUID application) {
        var answered = on(application).stream().map(Opinion::unit).toList();
        return units.stream().filter(unit -> !answered.contains(unit)).sorted().toList();
    }

    List<Opinion> on(UUID application) {
        return opinions.stream()
                .filter(opinion -> opinion.application().equals(application))
                .toList();
    }

    UUID roundId() {
        return roundId;
    }

    ApplicantKind track() {
        return track;
    }

    /** The step of the track that it is sent in. */
    int ordinal() {
        return ordinal;
    }

    Set<String> units() {
        return units;
    }

    Set<UUID> applications() {
        return applications;
    }

    LocalDate due() {
        return due;
    }

    boolean ended() {
        return ended;
    }
}
