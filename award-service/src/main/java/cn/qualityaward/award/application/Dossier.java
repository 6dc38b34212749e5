package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 申报材料: what an applicant states, as it is written and as it was handed in and sealed. */
@Embeddable
class Dossier {

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationForm form;

    /** What is written while it is with its applicant again: nobody else's until it is handed in. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ApplicationForm draft;

    /** 号码指纹 of whoever it names by a number, as it was handed in. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> numbers = List.of();

    /** 关联单位 that it names, as it was handed in, each with when it came to be named. */
    @Convert(converter = ClosedAffiliates.class)
    private List<Affiliate> affiliates = List.of();

    /** Of the form, for the database is asked for them. */
    private @Nullable String name;

    private @Nullable String division;
    private @Nullable String creditCode;

    private @Nullable String receipt;
    private @Nullable String sha256;
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Dossier() {}

    @SuppressWarnings("NullAway.Init") // form is set by fill
    Dossier(ApplicationForm form, ApplicantKind track) {
        fill(form, track);
    }

    void fill(ApplicationForm form, ApplicantKind track) {
        this.form = form.of(track);
        this.name = form.name();
        this.division = form.division();
        this.creditCode = this.form.creditCode();
    }

    void redraft(ApplicationForm form, ApplicantKind track) {
        draft = form.of(track);
    }

    /** What was written is what is handed in. */
    void takeUp() {
        if (draft != null) {
            form = draft;
            draft = null;
        }
    }

    /** Its receipt stays the first one, however often it is handed in. */
    void handIn(@Nullable String receipt, String sha256, Instant now) {
        this.receipt = this.receipt == null ? receipt : this.receipt;
        this.submittedAt = now;
        seal(sha256);
    }

    /** @param sha256 of its canonical form */
    void seal(String sha256) {
        this.sha256 = sha256;
    }

    void names(Collection<String> prints, boolean corrected) {
        numbers = Stream.concat(corrected ? Stream.<String>empty() : numbers.stream(), prints.stream())
                .distinct()
                .toList();
    }

    /**
     * What is about to be sealed.
     *
     * @param corrected whether what was handed in before should never have been
     * @return whether it names anybody whom it did not name from the first
     */
    boolean affiliate(ApplicantKind track, boolean corrected, Instant now) {
        var first = sha256 == null;
        var after = Affiliate.after(affiliates, Affiliate.of(form, track).toList(), corrected, first ? null : now);
        affiliates = after;
        return after.stream().anyMatch(one -> now.equals(one.since()));
    }

    /** Before it was handed in, as far as it is written. */
    List<Affiliate> affiliates(ApplicantKind track) {
        return affiliates.isEmpty() ? Affiliate.of(form, track).toList() : affiliates;
    }

    List<String> numbers() {
        return numbers;
    }

    ApplicationForm form() {
        return form;
    }

    ApplicationForm written() {
        return draft == null ? form : draft;
    }

    String name() {
        return name == null ? "" : name;
    }

    String division() {
        return division == null ? "" : division;
    }

    @Nullable
    String creditCode() {
        return creditCode;
    }

    @Nullable
    String receipt() {
        return receipt;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
