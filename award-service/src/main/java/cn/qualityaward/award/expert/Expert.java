package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.expert.Affiliations.Consultancy;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.Affiliations.Kin;
import cn.qualityaward.award.expert.ExpertFacts.ExpertAdmitted;
import cn.qualityaward.award.expert.ExpertFacts.ExpertBroughtAlong;
import cn.qualityaward.award.expert.ExpertFacts.ExpertDescribed;
import cn.qualityaward.award.expert.ExpertFacts.ExpertEnrolled;
import cn.qualityaward.award.expert.ExpertFacts.ExpertLeft;
import cn.qualityaward.award.expert.ExpertFacts.ExpertNumbersSaid;
import cn.qualityaward.award.expert.ExpertFacts.ExpertReturned;
import cn.qualityaward.award.expert.ExpertFacts.ExpertSeatRuled;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 评审专家 in the pool: enrols by themself, reviews only once the office has admitted them (第八条(二)). */
@Entity
class Expert extends Aggregate {

    /** 暂停或者移出: while it stands, whatever the office admitted before does not count. */
    record Departure(boolean forGood, String reason, Instant at) {}

    /**
     * What an expert says of themself.
     *
     * @param kinWorkAt 近亲属任职单位; nothing where they were not asked
     */
    record Description(
            String name,
            String employer,
            List<String> specialities,
            @Nullable String division,
            List<FormerEmployer> formerEmployers,
            List<Consultancy> consultancies,
            @Nullable List<String> kinWorkAt) {

        /** Of kin nothing is said: what was said stays. */
        Description(
                String name,
                String employer,
                List<String> specialities,
                @Nullable String division,
                List<FormerEmployer> formerEmployers,
                List<Consultancy> consultancies) {
            this(name, employer, specialities, division, formerEmployers, consultancies, null);
        }

        /** @param kin where nothing is said of theirs */
        private Affiliations affiliations(List<String> kin) {
            return new Affiliations(
                    employer,
                    List.copyOf(formerEmployers),
                    List.copyOf(consultancies),
                    new Kin(List.copyOf(Objects.requireNonNullElse(kinWorkAt, kin))),
                    division);
        }
    }

    private String account;
    private String name;

    @Embedded
    private Affiliations affiliations;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> specialities;

    @JdbcTypeCode(SqlTypes.JSON)
    private Numbers numbers = Numbers.NONE;

    /** From which other pools they came along. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Origin> origins = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SeatRuling> seatRulings = List.of();

    /** Whether they, or a list, said where their kin work, or that there are none; a letter of another region does not tell. */
    private boolean kinSaid;

    private boolean admitted;

    /** When they were first admitted. */
    private @Nullable Instant poolSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Departure departure;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Expert() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by describe
    Expert(String account) {
        super(Ids.next());
        this.account = account;
        done(new ExpertEnrolled(id(), account));
    }

    /** Another employer, former ones too, whom they advised, or county may be another interest (第十八条), another name another person: to be admitted anew. Kin said for the first time complete what a list left out. */
    void describe(Description said) {
        var says = said.affiliations(kinWorkAt());
        admitted =
                admitted && said.name().equals(name) && says.equals(kinSaid ? affiliations : affiliations.with(says));
        name = said.name();
        affiliations = says;
        kinSaid = kinSaid || said.kinWorkAt() != null;
        specialities = List.copyOf(said.specialities());
        done(new ExpertDescribed(
                id(),
                name,
                says.employer(),
                specialities,
                says.division(),
                says.formerEmployers(),
                says.consultancies()));
    }

    /** 第十八条: by what the system finds an interest that nobody declares. */
    boolean introduced() {
        return numbers.mobile() != null && kinSaid;
    }

    /** Whom the office listed gives the rest before they declare for the first time. */
    void requireIntroduced() {
        if (numbers.mobile() == null) {
            throw Refusal.conflict("own-number-missing").field("mobile").article("第十八条");
        }
        if (!kinSaid) {
            throw Refusal.conflict("own-kin-missing").field("kinWorkAt").article("第十八条");
        }
    }

    /** Whoever is known by another number than before may be another person: to be admitted anew. */
    void knownBy(Numbers said) {
        var now = numbers.with(said);
        if (now.equals(numbers)) {
            return;
        }
        admitted = admitted && !numbers.differ(now);
        numbers = now;
        done(new ExpertNumbersSaid(id(), said.mobile() != null, said.identity() != null));
    }

    /** By which they may still be found in a seat of the award (号码指纹). */
    List<String> unruled() {
        return numbers.prints().stream()
                .filter(print ->
                        seatRulings.stream().noneMatch(ruling -> ruling.prints().contains(print)))
                .toList();
    }

    /** 兼任不影响评审: as they are known now. */
    void keepSeat(String reason, Instant now) {
        var ruling = new SeatRuling(numbers.prints(), reason, now);
        seatRulings = Stream.concat(seatRulings.stream(), Stream.of(ruling)).toList();
        done(new ExpertSeatRuled(id(), reason));
    }

    /** Once for each letter. */
    void comeFrom(Origin origin) {
        if (origins.stream().anyMatch(known -> known.letter().equals(origin.letter()))) {
            throw Refusal.conflict("expert-letter-brought").article("第八条(二)");
        }
        origins = Stream.concat(origins.stream(), Stream.of(origin)).toList();
        done(new ExpertBroughtAlong(id(), origin.letter(), origin.code()));
    }

    void admit(Instant now) {
        requireNotLeft();
        if (admitted) {
            throw Refusal.conflict("expert-already-admitted").article("第八条(二)");
        }
        admitted = true;
        poolSince = poolSince == null ? now : poolSince;
        done(new ExpertAdmitted(id()));
    }

    /** 暂停参加评审、移出专家库: no panel takes them in and no draw gives them anything; sheets that are in stay. */
    void leave(boolean forGood, String reason, Instant now) {
        if (departure != null && (departure.forGood() || !forGood)) {
            throw left(departure);
        }
        departure = new Departure(forGood, reason, now);
        admitted = admitted && !forGood;
        done(new ExpertLeft(id(), forGood, reason));
    }

    /** 恢复: whoever was removed is admitted anew; whoever was suspended is as they were. */
    void comeBack(String reason) {
        if (departure == null) {
            throw Refusal.conflict("expert-not-left").article("第八条(二)").with("name", name);
        }
        departure = null;
        done(new ExpertReturned(id(), reason));
    }

    private void requireNotLeft() {
        if (departure != null) {
            throw left(departure);
        }
    }

    private Refusal left(Departure stands) {
        return Refusal.conflict(stands.forGood() ? "expert-removed" : "expert-suspended")
                .article("第八条(二)")
                .with("name", name)
                .with("reason", stands.reason());
    }

    /** With whatever the rules have them step back from, as of the day they are taken in. */
    Member asMember(ReviewRules rules, LocalDate today) {
        requireNotLeft();
        if (!admitted) {
            throw Refusal.conflict("expert-not-admitted").article("第八条(二)").with("name", name);
        }
        return described(rules, today);
    }

    /** As a panel whose rules these are knows them, whether they are admitted or not. */
    Member described(ReviewRules rules, LocalDate today) {
        return new Member(
                id(),
                account,
                name,
                employer(),
                rules.countyConflicts() ? division() : null,
                rules.formerEmployerConflicts() ? affiliations.leftLately(rules.yearsSinceLeaving(), today) : null,
                numbers.prints(),
                affiliations.advisedLately(today),
                kinWorkAt(),
                null);
    }

    Description described() {
        return new Description(
                name, employer(), specialities, division(), formerEmployers(), consultancies(), kinWorkAt());
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    String employer() {
        return affiliations.employer();
    }

    List<FormerEmployer> formerEmployers() {
        return affiliations.formerEmployers();
    }

    List<Consultancy> consultancies() {
        return affiliations.consultancies();
    }

    /** Nothing before they have described themself. */
    @SuppressWarnings("NullAway") // set by describe
    List<String> kinWorkAt() {
        return affiliations == null ? List.of() : affiliations.kinWorkAt().kinWorkAt();
    }

    List<String> specialities() {
        return specialities;
    }

    boolean kinSaid() {
        return kinSaid;
    }

    @Nullable
    String division() {
        return affiliations.division();
    }

    Numbers numbers() {
        return numbers;
    }

    List<Origin> origins() {
        return origins;
    }

    @Nullable
    Instant poolSince() {
        return poolSince;
    }

    boolean admitted() {
        return admitted;
    }

    @Nullable
    Departure departure() {
        return departure;
    }

    /** 在库: admitted, and neither suspended nor removed. */
    boolean inPool() {
        return admitted && departure == null;
    }
}
