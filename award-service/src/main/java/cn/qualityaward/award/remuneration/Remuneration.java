package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 专家劳务费 of one step: by which tariff, and, once it was paid, to whom how much. */
@Entity
class Remuneration extends Aggregate {

    static final String ARTICLE = "第六条";

    /**
     * The office's own, in yuan.
     *
     * @param perDossier for each dossier; nothing where every amount is set by hand
     * @param amounts by expert, in place of what the rate comes to
     */
    record Tariff(
            @Nullable @DecimalMin("0") @Digits(integer = 7, fraction = 2)
            BigDecimal perDossier,

            @NotNull
            Map<@NotNull UUID, @NotNull @DecimalMin("0") @Digits(integer = 9, fraction = 2) BigDecimal> amounts) {

        static final Tariff NONE = new Tariff(null, Map.of());

        /** Exact to the 分, and nothing is rounded: the door lets in no more places. */
        private Tariff exact() {
            return new Tariff(
                    perDossier == null ? null : exact(perDossier),
                    amounts.entrySet().stream()
                            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> exact(one.getValue()))));
        }

        private static BigDecimal exact(BigDecimal yuan) {
            return yuan.setScale(2, RoundingMode.UNNECESSARY);
        }

        /** What an expert is due; nothing while that is not settled. */
        @Nullable
        BigDecimal due(UUID expert, int dossiers) {
            var set = amounts.get(expert);
            return set != null || perDossier == null ? set : perDossier.multiply(BigDecimal.valueOf(dossiers));
        }
    }

    /**
     * What one expert did, and is due for it.
     *
     * @param days on site, or at the defense, as far as anybody signed in there
     */
    record Line(
            UUID expert,
            String name,
            String employer,
            int dossiers,
            int days,
            @Nullable BigDecimal amount) {}

    /** 发放: the lines as they were then. */
    record Payment(LocalDate on, List<Line> lines) {}

    interface RemunerationFact extends Fact {
        @Override
        default String article() {
            return ARTICLE;
        }
    }

    record RemunerationSet(UUID subject, UUID round, ApplicantKind track, int ordinal, Tariff tariff)
            implements RemunerationFact {}

    record RemunerationPaid(UUID subject, UUID round, ApplicantKind track, int ordinal, LocalDate on, BigDecimal total)
            implements RemunerationFact {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Tariff tariff = Tariff.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Payment payment;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Remuneration() {}

    Remuneration(UUID round, ApplicantKind track, int ordinal) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
    }

    void set(Tariff tariff) {
        requireUnpaid();
        this.tariff = tariff.exact();
        done(new RemunerationSet(id(), roundId, track, ordinal, this.tariff));
    }

    /**
     * Nothing of it changes afterwards.
     *
     * @param lines of all who reviewed
     * @param seen what they came to when the table was signed for
     * @param closed on which day the step was; nobody is paid before
     */
    void pay(LocalDate on, List<Line> lines, BigDecimal seen, Optional<LocalDate> closed, LocalDate today) {
        requireUnpaid();
        var since =
                closed.orElseThrow(() -> Refusal.conflict("remuneration-early").article(ARTICLE));
        if (on.isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").article(ARTICLE).field("on");
        }
        if (on.isBefore(since)) {
            throw Refusal.invalid("remuneration-early").article(ARTICLE).field("on");
        }
        var open = lines.stream()
                .filter(line -> line.amount() == null)
                .map(Line::name)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("remuneration-unsettled").article(ARTICLE).with("names", String.join("、", open));
        }
        if (total(lines).compareTo(seen) != 0) {
            throw Refusal.conflict("remuneration-changed").article(ARTICLE).with("total", total(lines));
        }
        payment = new Payment(on, List.copyOf(lines));
        done(new RemunerationPaid(id(), roundId, track, ordinal, on, total(lines)));
    }

    static BigDecimal total(List<Line> lines) {
        return lines.stream().map(Line::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void requireUnpaid() {
        if (payment != null) {
            throw Refusal.conflict("remuneration-paid").article(ARTICLE).with("on", payment.on());
        }
    }

    ApplicantKind track() {
        return track;
    }

    int ordinal() {
        return ordinal;
    }

    Tariff tariff() {
        return tariff;
    }

    @Nullable
    Payment payment() {
        return payment;
    }
}
