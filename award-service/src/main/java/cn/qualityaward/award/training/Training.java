package cn.qualityaward.award.training;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 动员培训: planned, then held; who came is told once, by the sheet they signed. */
@Entity
class Training extends Aggregate {

    static final String ARTICLE = "第八条(五)";

    /** @param expected the units that are expected, in the order of the sheet */
    record Text(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 200) String subject,
            @NotNull @Size(max = 200) List<@NotBlank @Size(max = 100) String> expected) {}

    interface TrainingFact extends Fact {
        @Override
        default String article() {
            return ARTICLE;
        }
    }

    record TrainingPlanned(UUID subject, UUID round, Text text) implements TrainingFact {}

    record TrainingChanged(UUID subject, Text text) implements TrainingFact {}

    record TrainingHeld(UUID subject, int attended) implements TrainingFact {}

    record ExpertsAttended(UUID subject, Set<UUID> experts) implements TrainingFact {}

    record SignInSheetKept(UUID subject, SignedPage page) implements TrainingFact {}

    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text text;

    private @Nullable Integer attended;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<UUID> experts = Set.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> sheets = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Training() {}

    Training(UUID round, Text text) {
        super(Ids.next());
        this.roundId = round;
        this.text = text;
        done(new TrainingPlanned(id(), round, text));
    }

    void change(Text text) {
        requireAhead();
        this.text = text;
        done(new TrainingChanged(id(), text));
    }

    /** @param today nobody has come to what is still ahead */
    void held(int attended, LocalDate today) {
        requireAhead();
        if (text.on().isAfter(today)) {
            throw Refusal.conflict("training-ahead").article(ARTICLE).with("on", text.on());
        }
        this.attended = attended;
        done(new TrainingHeld(id(), attended));
    }

    /** Experts of the pool among those who came; told anew, it is this that holds. */
    void attendedBy(Set<UUID> experts) {
        if (attended == null) {
            throw Refusal.conflict("training-not-held").article(ARTICLE);
        }
        if (experts.size() > attended) {
            throw Refusal.invalid("more-experts-than-came")
                    .field("experts")
                    .article(ARTICLE)
                    .with("attended", attended);
        }
        this.experts = Set.copyOf(experts);
        done(new ExpertsAttended(id(), this.experts));
    }

    void keep(SignedPage sheet) {
        sheets = SignedPages.with(sheets, sheet, ARTICLE);
        done(new SignInSheetKept(id(), sheet));
    }

    private void requireAhead() {
        if (attended != null) {
            throw Refusal.conflict("training-held").article(ARTICLE);
        }
    }

    UUID roundId() {
        return roundId;
    }

    Text text() {
        return text;
    }

    @Nullable
    Integer attended() {
        return attended;
    }

    Set<UUID> experts() {
        return experts;
    }

    List<SignedPage> sheets() {
        return sheets;
    }
}
