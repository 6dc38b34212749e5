package cn.qualityaward.award.agency;

import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 回避承诺、保密承诺 of an agency: what it has to do with each applicant, as it signed, and what the office found of it (第十八条). */
@Embeddable
class Pledges {

    static final String ARTICLE = "第十八条";

    /**
     * @param relation nothing where it has nothing to do with the applicant
     * @param signedOn the day on the paper
     */
    record Statement(UUID application, @Nullable String relation, LocalDate signedOn, Instant at) {}

    /**
     * 认定.
     *
     * @param stepsBack whether it does not review that applicant
     * @param instead who does, another selection; nothing for the office's own panel
     * @param named as what the applicant named it by then
     */
    record Ruling(
            UUID application,
            boolean stepsBack,
            String reason,
            @Nullable UUID instead,
            List<Affiliate.Kind> named,
            String by,
            Instant at) {}

    /** The last of each applicant. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Statement> statements = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ruling> rulings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pledgePages = List.of();

    /** An interest that it declared is taken back by nobody but the office. */
    void state(Collection<Statement> said) {
        var back = said.stream()
                .filter(one -> one.relation() == null)
                .anyMatch(one -> of(one.application())
                        .filter(before -> before.relation() != null && !cleared(one.application()))
                        .isPresent());
        if (back) {
            throw Refusal.conflict("interest-stands").article(ARTICLE).field("none");
        }
        statements = Stream.concat(
                        statements.stream()
                                .filter(before -> said.stream()
                                        .noneMatch(one -> one.application().equals(before.application()))),
                        said.stream())
                .toList();
    }

    void rule(Ruling ruling) {
        if (!waits(ruling.application(), ruling.named())) {
            throw Refusal.conflict("agency-nothing-to-rule").article(ARTICLE).field("application");
        }
        rulings = Stream.concat(rulings.stream(), Stream.of(ruling)).toList();
    }

    void keep(SignedPage page) {
        pledgePages = SignedPages.with(pledgePages, page, ARTICLE);
    }

    Optional<Statement> of(UUID application) {
        return statements.stream()
                .filter(one -> one.application().equals(application))
                .findFirst();
    }

    Optional<Ruling> ruled(UUID application) {
        return rulings.stream()
                .filter(one -> one.application().equals(application))
                .reduce((before, later) -> later);
    }

    /**
     * What it was found to step back by.
     *
     * @param until the moment that counts; now where there is none
     */
    Optional<Ruling> steppedBack(UUID application, Optional<Instant> until) {
        return rulings.stream()
                .filter(one -> one.application().equals(application))
                .filter(one -> until.map(moment -> !one.at().isAfter(moment)).orElse(true))
                .reduce((before, later) -> later)
                .filter(Ruling::stepsBack);
    }

    private boolean cleared(UUID application) {
        return ruled(application).filter(ruling -> !ruling.stepsBack()).isPresent();
    }

    /** Whether it has spoken of all of these on a paper that is kept. */
    boolean spokenOf(Collection<UUID> applications) {
        return !pledgePages.isEmpty() && applications.stream().allMatch(id -> of(id).isPresent());
    }

    /** Whether what it declared of that one has not been looked into by the office: nothing opens meanwhile. */
    boolean undecided(UUID application) {
        return of(application)
                .filter(said -> said.relation() != null)
                .filter(said -> ruled(application)
                        .filter(ruling -> !ruling.at().isBefore(said.at()))
                        .isEmpty())
                .isPresent();
    }

    /**
     * Whether anything of that one waits for the office: its dossier is closed meanwhile.
     *
     * @param named as what the applicant names it now
     */
    boolean waits(UUID application, Collection<Affiliate.Kind> named) {
        return undecided(application)
                || !named.isEmpty()
                        && ruled(application)
                                .filter(ruling ->
                                        ruling.stepsBack() || ruling.named().containsAll(named))
                                .isEmpty();
    }

    List<SignedPage> pages() {
        return pledgePages;
    }
}
