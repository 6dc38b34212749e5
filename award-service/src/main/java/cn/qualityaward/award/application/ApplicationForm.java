package cn.qualityaward.award.application;

import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.form.CreditCode;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.award.secrecy.KeptClosed;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 申报表: what an applicant states. A draft may be incomplete; {@link Complete} is what submitting asks.
 *
 * @param division the county (旗县市区) where it is registered, or where the person mainly works
 * @param since founded (单位), or in quality work since (个人)
 * @param summary self-assessment (自评), at most 5,000 characters
 * @param secrets 商业秘密、技术秘密申明, passage by passage
 * @param truthful 真实性承诺
 * @param recommendPath 推荐渠道, where the policy opens more than one
 * @param recommender who is asked to recommend: the unit ({@code department/01}), or the expert by name
 * @param modelSince since when the quality management model or method is in effect
 * @param accident 事故, by the grade of the official report
 * @param publicFunded 财政供养单位
 * @param prerequisiteCertificate the certificate of the award one must hold before; stating it consents to its being
 *     checked where it was conferred, and to the answer being kept
 * @param answers to what the round's rules ask beyond this
 */
@KeptClosed
public record ApplicationForm(
        @NotBlank(groups = Complete.class) @Size(max = 200) @Nullable
        String name,

        @NotBlank(groups = Complete.class) @Size(max = 12) @Nullable
        String division,

        @Size(max = 18) @Nullable String creditCode,
        @NotNull(groups = Complete.class) @Nullable LocalDate since,
        @Size(max = 100) @Nullable String industry,
        @Nullable Boolean business,
        @Nullable Boolean lossFree,
        @Nullable Boolean clean,
        @Size(max = 200) @Nullable String employer,
        @Nullable Boolean topManager,
        @Nullable Boolean employerConsents,

        @NotBlank(groups = Complete.class) @Size(max = 100) @Nullable
        String contact,

        @NotBlank(groups = Complete.class)
        @Pattern(regexp = "[0-9+ -]{5,20}", groups = Complete.class)
        @Size(max = 20)
        @Nullable
        String phone,

        @NotBlank(groups = Complete.class) @Size(max = 5_000) @Nullable
        String summary,

        @Nullable List<@Size(max = 500) String> secrets,

        @NotNull(groups = Complete.class) @AssertTrue(groups = Complete.class) @Nullable
        Boolean truthful,

        @Nullable RecommendPath recommendPath,
        @Size(max = 100) @Nullable String recommender,
        @Nullable LocalDate modelSince,
        @Nullable Accident accident,
        @Nullable Boolean publicFunded,
        @Size(max = 100) @Nullable String prerequisiteCertificate,
        Answers answers) {

    static final String SECRETS = "secrets";

    @SuppressWarnings("NullAway") // what is not sent is not said
    public ApplicationForm {
        answers = answers == null ? Answers.none() : answers;
    }

    /** What the applicant says happened; {@code UNGRADED}: no official report (调查报告批复) names its grade yet. */
    public enum Accident {
        NONE("未发生事故"),
        UNGRADED("发生事故，尚无等级认定"),
        ORDINARY("一般事故"),
        LARGER("较大事故"),
        MAJOR("重大事故"),
        EXTRAORDINARY("特别重大事故");

        private final String words;

        Accident(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What must be there to submit. */
    interface Complete {}

    /** An individual has no credit code: one that was filled in would be the employer's. */
    ApplicationForm of(ApplicantKind track) {
        return track == ApplicantKind.INDIVIDUAL ? with(null, summary, secrets, answers) : this;
    }

    /** (+) The employer, where there is one, consents to its person applying. */
    boolean wantsConsent(ApplicantKind track) {
        return track == ApplicantKind.INDIVIDUAL
                && employer != null
                && !employer.isBlank()
                && !Boolean.TRUE.equals(employerConsents);
    }

    ApplicationForm with(Answers other) {
        return with(creditCode, summary, secrets, other);
    }

    /** 第二十三条: what is declared a trade or technical secret, the declaration itself among it, by field and code. */
    Set<String> declared() {
        var declared = new TreeSet<>(answers.secret());
        if (secrets != null && !secrets.isEmpty()) {
            declared.add(SECRETS);
        }
        return declared;
    }

    /** The same without what those may not read who read the rest. */
    ApplicationForm without(Set<String> withheld) {
        return with(
                creditCode,
                withheld.contains(Answers.SUMMARY) ? null : summary,
                withheld.contains(SECRETS) ? null : secrets,
                answers.without(withheld));
    }

    private ApplicationForm with(
            @Nullable String code, @Nullable String report, @Nullable List<String> passages, Answers other) {
        return new ApplicationForm(
                name,
                division,
                code,
                since,
                industry,
                business,
                lossFree,
                clean,
                employer,
                topManager,
                employerConsents,
                contact,
                phone,
                report,
                passages,
                truthful,
                recommendPath,
                recommender,
                modelSince,
                accident,
                publicFunded,
                prerequisiteCertificate,
                other);
    }

    /** 真实性承诺 is the applicant's own to give and to take back. */
    boolean declaresAs(ApplicationForm other) {
        return Boolean.TRUE.equals(truthful) == Boolean.TRUE.equals(other.truthful);
    }

    /** Who applies and from where is what the local board has begun to check. */
    boolean saysTheSameOfWho(ApplicationForm other) {
        return Objects.equals(name, other.name)
                && Objects.equals(division, other.division)
                && Objects.equals(creditCode, other.creditCode);
    }

    /** Nor who has recommended it by then. */
    boolean saysTheSameOfRecommender(ApplicationForm other) {
        return recommendPath == other.recommendPath && Objects.equals(recommender, other.recommender);
    }

    boolean codeFits(ApplicantKind track) {
        return track == ApplicantKind.INDIVIDUAL || creditCode != null && CreditCode.valid(creditCode);
    }
}
