package cn.qualityaward.award.expert;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 评审专家 in the pool: enrols by themself, reviews only once the office has admitted them (第八条(二)). */
@Entity
class Expert extends Aggregate {

    record ExpertEnrolled(UUID subject, String account) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertDescribed(
            UUID subject,
            String name,
            String employer,
            List<String> specialities,
            @Nullable String division,
            List<FormerEmployer> formerEmployers,
            List<Consultancy> consultancies)
            implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    /** @param letter by which another region's office confirmed it */
    record ExpertBroughtAlong(UUID subject, UUID letter, String from) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertAdmitted(UUID subject) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    /** @param forGood 移出专家库; otherwise 暂停参加评审 */
    record ExpertLeft(UUID subject, boolean forGood, String reason) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    record ExpertReturned(UUID subject, String reason) implements Fact {
        @Override
        public String article() {
            return "第八条(二)";
        }
    }

    /** Of the numbers, only which. */
    record ExpertNumbersSaid(UUID subject, boolean mobile, boolean identityNumber) implements Fact {
        @Override
        public String article() {
            return "第十八条";
        }
    }

    /** 暂停或者移出: while it stands, whatever the office admitted before does not count. */
    record Departure(boolean forGood, String reason, Instant at) {}

    /** 曾任职单位: whoever left it so lately may be of an interest in it still (第十八条). */
    record FormerEmployer(
            @NotBlank @Size(max = 200) String name, @NotNull LocalDate leftOn) {

        boolean within(int years, LocalDate today) {
            return leftOn.plusYears(years).isAfter(today);
        }
    }

    /** 近亲属任职单位 (第十八条): the organizations alone, nobody is named; by this name they are closed where they are kept. */
    private record Kin(List<String> kinWorkAt) {}

    /** 咨询服务: to whom they gave consultancy or training for it, and in which year last (第十八条). */
    record Consultancy(
            @NotBlank @Size(max = 200) String name,
            @Min(1980) @Max(2999) int year) {

        private static final int YEARS = 3;

        boolean lately(LocalDate today) {
            return year >= today.getYear() - YEARS;
        }
    }

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
    }

    private String account;
    private String name;
    private String employer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FormerEmployer> formerEmployers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Consultancy> consultancies = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Kin kinWorkAt = new Kin(List.of());

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> specialities;

    /** The county they work in, where they say so. */
    private @Nullable String division;

    @JdbcTypeCode(SqlTypes.JSON)
    private Numbers numbers = Numbers.NONE;

    /** From which other pools they came along. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Origin> origins = List.of();

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

    /** Another employer, former ones too, whom they advised, or county may be another interest (第十八条), another name another person: to be admitted anew. */
    void describe(Description said) {
        var kin = new Kin(List.copyOf(Objects.requireNonNullElse(said.kinWorkAt(), kinWorkAt())));
        admitted = admitted
                && said.employer().equals(employer)
                && said.name().equals(name)
                && said.formerEmployers().equals(formerEmployers)
                && said.consultancies().equals(consultancies)
                && kin.equals(kinWorkAt)
                && Objects.equals(said.division(), division);
        division = said.division();
        name = said.name();
        employer = said.employer();
        formerEmployers = List.copyOf(said.formerEmployers());
        consultancies = List.copyOf(said.consultancies());
        kinWorkAt = kin;
        specialities = List.copyOf(said.specialities());
        done(new ExpertDescribed(id(), name, employer, specialities, division, formerEmployers, consultancies));
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
                employer,
                rules.countyConflicts() ? division : null,
                rules.formerEmployerConflicts() ? leftLately(rules.yearsSinceLeaving(), today) : null,
                numbers.prints(),
                consultancies.stream()
                        .filter(given -> given.lately(today))
                        .map(Consultancy::name)
                        .toList(),
                kinWorkAt(),
                null);
    }

    private List<String> leftLately(int years, LocalDate today) {
        return formerEmployers.stream()
                .filter(former -> former.within(years, today))
                .map(FormerEmployer::name)
                .toList();
    }

    Description described() {
        return new Description(name, employer, specialities, division, formerEmployers, consultancies, kinWorkAt());
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    String employer() {
        return employer;
    }

    List<FormerEmployer> formerEmployers() {
        return formerEmployers;
    }

    List<Consultancy> consultancies() {
        return consultancies;
    }

    List<String> kinWorkAt() {
        return kinWorkAt.kinWorkAt();
    }

    List<String> specialities() {
        return specialities;
    }

    @Nullable
    String division() {
        return division;
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
