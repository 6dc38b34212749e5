package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 审议决定 on the proposed list of a round, with the minutes it stands in; one stands, those taken back stay beside it. */
@Entity
class Resolution extends Aggregate {

    static final String ARTICLE = "第十四条";

    /**
     * @param departure why it stands below a lower rank, where it does (第五条)
     * @param grounds 授奖理由, published with the name
     */
    record Endorsement(
            @NotNull UUID application,
            @NotBlank @Size(max = 50) String classCode,
            @Nullable @Size(max = 1000) String departure,
            @Nullable @Size(max = 1000) String grounds) {

        boolean departs() {
            return departure != null && !departure.isBlank();
        }

        boolean reasoned() {
            return grounds != null && !grounds.isBlank();
        }
    }

    record Strike(
            @NotNull UUID application,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param minutesNumber 会议纪要 number; a written circulation (书面传签) counts as a meeting
     * @param attendance nothing where the minutes alone tell
     */
    record Text(
            @NotNull List<@NotNull @Valid Endorsement> endorsed,
            @NotNull List<@NotNull @Valid Strike> struck,
            @NotNull List<@NotNull @Valid Vacancy> vacancies,
            @NotBlank @Size(max = 100) String minutesNumber,
            @NotNull LocalDate meetingDate,
            @Nullable @Valid Attendance attendance) {

        List<Attendance.Recused> recused() {
            return attendance == null ? List.of() : attendance.recused();
        }
    }

    /**
     * @param subject the round
     * @param resolution which of its resolutions; none in old records, whose id is the round's
     */
    record ListResolved(
            UUID subject,
            Text text,
            String by,
            @Nullable String paper,
            @Nullable UUID resolution) implements Fact {

        UUID id() {
            return Objects.requireNonNullElse(resolution, subject);
        }

        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /**
     * 撤销原决定: it holds no more.
     *
     * @param subject the round
     * @param withdrawal the same with its document; none in old records
     */
    record ResolutionWithdrawn(
            UUID subject,
            UUID resolution,
            String reason,
            UUID by,
            @Nullable Withdrawn withdrawal) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /** @param subject the round */
    record ResolutionPageKept(UUID subject, UUID resolution, SignedPage page) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text text;

    private String decidedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Withdrawn withdrawn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Resolution() {}

    Resolution(UUID round, Text text, Decider by) {
        super(Ids.next());
        this.roundId = round;
        this.text = text;
        this.decidedBy = by.unit();
        this.pages = by.pages();
        done(new ListResolved(round, text, by.unit(), by.onPaper(), id()));
    }

    void withdraw(Withdrawn by) {
        this.withdrawn = by;
        done(new ResolutionWithdrawn(roundId, id(), by.reason(), by.by(), by));
    }

    /** 会议纪要、传签单 as it was signed. */
    void keep(SignedPage page) {
        pages = SignedPages.with(pages, page, ARTICLE);
        done(new ResolutionPageKept(roundId, id(), page));
    }

    List<SignedPage> pages() {
        return pages;
    }

    boolean isWithdrawnAs(@Nullable ResolutionWithdrawn told) {
        return withdrawn == null || told == null
                ? withdrawn == null && told == null
                : withdrawn.isAsTold(told.by(), told.reason(), told.withdrawal());
    }

    UUID roundId() {
        return roundId;
    }

    Text text() {
        return text;
    }

    @Nullable
    Withdrawn withdrawn() {
        return withdrawn;
    }
}
