package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Quotas.Named;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 综合评分表 of one track: stored at scale 4 and ranked on what is stored. */
@Entity
public class Ranking extends Aggregate {

    static final String ARTICLE = "第十四条";

    /** @param parts each stage's score as shown, to two places; the composite was not computed from these */
    public record Ranked(UUID application, int rank, BigDecimal composite, Map<StageKind, BigDecimal> parts) {}

    /**
     * @param reason why it stands below a lower rank, where it does
     * @param grounds 授奖理由 as the office would put them, which bind nobody; none in old records
     */
    public record Candidate(
            UUID application,
            String classCode,
            @Nullable String reason,
            @Nullable String grounds) {

        static Candidate named(UUID application, String classCode) {
            return new Candidate(application, classCode, null, null);
        }

        Candidate because(@Nullable String why) {
            return new Candidate(application, classCode, why, grounds);
        }
    }

    /** @param seal of the table, see {@link #seal()}; none in old records */
    record CompositeComputed(
            UUID subject,
            UUID round,
            int applications,
            @Nullable String seal) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    record CandidatesProposed(UUID subject, UUID round, List<Candidate> candidates, List<Vacancy> vacancies)
            implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /** 更正: the table changed after somebody was proposed from it; who was proposed stands until people decided. */
    public record ProposalShaken(UUID subject, UUID round, ApplicantKind track, String seal) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /**
     * 撤销原决定: the list holds no more; it was {@code candidates} and {@code vacancies}.
     *
     * @param withdrawal why, with its document; none in old records
     */
    record CandidatesWithdrawn(
            UUID subject,
            UUID round,
            ApplicantKind track,
            List<Candidate> candidates,
            List<Vacancy> vacancies,
            String reason,
            UUID by,
            Retractable.@Nullable Withdrawn withdrawal)
            implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /**
     * 原名单, as it was proposed.
     *
     * @param upheld what was decided on it after a correction; none in old records
     * @param withdrawn by what it was taken back
     */
    record Earlier(
            List<Candidate> candidates,
            List<Vacancy> vacancies,
            @Nullable List<Upheld> upheld,
            Retractable.Withdrawn withdrawn) {

        List<Upheld> decisions() {
            return Objects.requireNonNullElse(upheld, List.of());
        }
    }

    /** @param by whose decision it is: the list as it stands, or another */
    record ProposalSettled(UUID subject, UUID round, ApplicantKind track, String by) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /** 决定维持原名单的文件 as it was signed. */
    record UpheldPageKept(UUID subject, UUID round, ApplicantKind track, String document, SignedPage page)
            implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    record ProposalUpheld(UUID subject, UUID round, ApplicantKind track, String reason, String document)
            implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ranked> ranked = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Candidate> candidates = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Vacancy> vacancies = List.of();

    private boolean proposed;

    /** Since when the table is another than the one from which the list was proposed, and nobody has decided on that. */
    private @Nullable Instant shakenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Upheld> upheld = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Earlier> earlier = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Ranking() {}

    Ranking(UUID round, ApplicantKind track) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
    }

    void compute(List<Ranked> ranked) {
        requireOpen();
        this.ranked = List.copyOf(ranked);
        done(new CompositeComputed(id(), roundId, ranked.size(), seal()));
    }

    /** 更正: what it was computed from is another; whoever was proposed from it stays proposed, for people to look at. */
    void computeAgain(List<Ranked> again, Instant now) {
        if (!ranked.equals(again)) {
            ranked = List.copyOf(again);
            done(new CompositeComputed(id(), roundId, ranked.size(), seal()));
            if (proposed) {
                shakenAt = now;
                done(new ProposalShaken(id(), roundId, track, seal()));
            }
        }
    }

    /** 维持原名单: whoever decides has seen the corrected table and leaves the list as it is. */
    void uphold(Upheld decision) {
        if (shakenAt == null) {
            throw Refusal.conflict("list-not-shaken").article(ARTICLE);
        }
        shakenAt = null;
        upheld = Stream.concat(upheld.stream(), Stream.of(decision)).toList();
        done(new ProposalUpheld(id(), roundId, track, decision.reason(), decision.documentNumber()));
    }

    /** To the last of these decisions on the list as it stands. */
    void keep(SignedPage page) {
        if (upheld.isEmpty()) {
            throw Refusal.conflict("list-not-upheld").article(ARTICLE);
        }
        var last = upheld.getLast().with(page);
        upheld = Stream.concat(upheld.stream().limit(upheld.size() - 1L), Stream.of(last))
                .toList();
        done(new UpheldPageKept(id(), roundId, track, last.documentNumber(), page));
    }

    /** Those decisions, on lists that were taken back since among them, the earliest first. */
    Stream<Upheld> decisions() {
        return Stream.concat(earlier.stream().flatMap(before -> before.decisions().stream()), upheld.stream());
    }

    /** What was signed of any of them. */
    List<SignedPage> signed() {
        return decisions().flatMap(decision -> decision.signed().stream()).toList();
    }

    /** Whoever decides on the list has decided since, with the corrected table before them. */
    public boolean decidedAnew(String by) {
        if (shakenAt == null) {
            return false;
        }
        shakenAt = null;
        done(new ProposalSettled(id(), roundId, track, by));
        return true;
    }

    public @Nullable Instant shakenAt() {
        return shakenAt;
    }

    List<Upheld> upheld() {
        return upheld;
    }

    UUID roundId() {
        return roundId;
    }

    /** Who ranks as high as somebody proposed and is not proposed. */
    List<Ranked> passedOver() {
        var chosen = candidates.stream().map(Candidate::application).collect(Collectors.toSet());
        return ranked.stream()
                .filter(row -> !chosen.contains(row.application()))
                .filter(row -> ranked.stream()
                        .anyMatch(other -> chosen.contains(other.application()) && row.rank() <= other.rank()))
                .toList();
    }

    /** The fingerprint (SHA-256, hexadecimal) of the table as canonical JSON. */
    String seal() {
        return seal(ranked);
    }

    static String seal(List<Ranked> table) {
        return Canonical.sha256(Canonical.form(JSON.writeValueAsString(table)));
    }

    /** @param level of a class; 1 is the highest */
    void propose(
            List<Candidate> candidates,
            List<Vacancy> vacancies,
            Map<UUID, String> reasons,
            ToIntFunction<String> level) {
        requireOpen();
        var levels = candidates.stream()
                .collect(Collectors.toMap(
                        Candidate::application, candidate -> level.applyAsInt(candidate.classCode()), (a, b) -> a));
        requireReasoned(levels, reasons::containsKey, "reasons");
        this.candidates = candidates.stream()
                .map(one -> one.because(reasons.get(one.application())))
                .toList();
        this.vacancies = List.copyOf(vacancies);
        this.proposed = true;
        done(new CandidatesProposed(id(), roundId, this.candidates, vacancies));
    }

    /** 撤销原决定: what was proposed is kept beside what is proposed anew; whatever had shaken it is settled with it. */
    void withdraw(Retractable.Withdrawn withdrawn) {
        earlier = Stream.concat(earlier.stream(), Stream.of(new Earlier(candidates, vacancies, upheld, withdrawn)))
                .toList();
        done(new CandidatesWithdrawn(
                id(), roundId, track, candidates, vacancies, withdrawn.reason(), withdrawn.by(), withdrawn));
        proposed = false;
        shakenAt = null;
        upheld = List.of();
        candidates = List.of();
        vacancies = List.of();
    }

    /**
     * By score (第五条): whoever ranks as high as somebody named and is left out, or gets a lower class than a lower rank, is
     * told why.
     *
     * @param levels of the classes of those who are named; 1 is the highest
     * @param reasoned who is told why, or is not spoken of here
     */
    public void requireReasoned(Map<UUID, Integer> levels, Predicate<UUID> reasoned, String field) {
        ranked.stream()
                .filter(row -> !reasoned.test(row.application()))
                .filter(row -> ranked.stream().anyMatch(other -> passedOver(row, other, levels)))
                .findFirst()
                .ifPresent(row -> {
                    throw Refusal.invalid("passed-over-without-reason")
                            .article("第五条")
                            .field(field)
                            .with("rank", row.rank());
                });
    }

    private static boolean passedOver(Ranked row, Ranked other, Map<UUID, Integer> levels) {
        var own = levels.get(row.application());
        var others = levels.get(other.application());
        return others != null && (own == null ? row.rank() <= other.rank() : row.rank() < other.rank() && own > others);
    }

    /** Whoever left after it was computed still stands in it: it is to be computed again. */
    void requireCurrent(Collection<UUID> there) {
        var counted = ranked.stream().map(Ranked::application).collect(Collectors.toSet());
        if (!counted.equals(Set.copyOf(there))) {
            throw Refusal.conflict("ranking-stale").article(ARTICLE);
        }
    }

    /** Refuses a name below the least composite score of the class it is to have. */
    public void requireOver(@Nullable BigDecimal threshold, UUID application, String className) {
        var row = of(application)
                .orElseThrow(
                        () -> Refusal.invalid("not-ranked").field("candidates").article(ARTICLE));
        if (threshold != null && row.composite().compareTo(threshold) < 0) {
            throw Refusal.conflict("below-threshold")
                    .article(ARTICLE)
                    .setting("thresholds")
                    .with("class", className)
                    .with("threshold", threshold)
                    .with("composite", row.composite());
        }
    }

    private void requireOpen() {
        if (proposed) {
            throw Refusal.conflict("candidates-already-proposed").article(ARTICLE);
        }
    }

    public Optional<Ranked> of(UUID application) {
        return ranked.stream()
                .filter(row -> row.application().equals(application))
                .findFirst();
    }

    /** 授奖理由 as the office last put them on a list that was taken back, by applicant. */
    Map<UUID, String> groundsBefore() {
        var last = new HashMap<UUID, String>();
        earlier.stream().flatMap(list -> list.candidates().stream()).forEach(candidate -> {
            if (candidate.grounds() != null) {
                last.put(candidate.application(), candidate.grounds());
            }
        });
        return last;
    }

    Named named(Candidate candidate) {
        return new Named(
                candidate.classCode(),
                of(candidate.application()).map(Ranked::rank).orElse(null));
    }

    /** Whether somebody else has the same rank: whoever deliberates tells them apart. */
    public boolean isTied(Ranked row) {
        return ranked.stream().filter(other -> other.rank() == row.rank()).count() > 1;
    }

    public ApplicantKind track() {
        return track;
    }

    List<UUID> applications() {
        return ranked.stream().map(Ranked::application).toList();
    }

    List<Ranked> ranked() {
        return ranked;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    public List<Vacancy> vacancies() {
        return vacancies;
    }

    boolean proposed() {
        return proposed;
    }

    List<Earlier> earlier() {
        return earlier;
    }
}
