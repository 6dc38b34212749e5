package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Affiliate.Interest;
import cn.qualityaward.award.application.Affiliate.Standing;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.OrganizationName;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.tenancy.Canonical;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 任职单位、咨询过的单位、近亲属任职单位: whom somebody works for, and what of it is an interest in an applicant.
 *
 * @param employer 现任职单位
 * @param former 曾任职单位
 * @param advised 咨询过的单位
 * @param kinWorkAt 近亲属任职单位: the organizations alone, nobody is named
 * @param nothingElse 除所在席位的单位外没有: said, where there is none of these; what is left out says nothing
 */
record Organizations(
        @Nullable @Size(max = 200) String employer,
        @NotNull @Size(max = 50) List<@NotNull @Valid Former> former,
        @NotNull @Size(max = 50) List<@NotNull @Valid Advised> advised,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> kinWorkAt,
        boolean nothingElse) {

    static final Organizations UNSAID = new Organizations(null, List.of(), List.of(), List.of(), false);

    /** @param leftIn the year */
    record Former(
            @NotBlank @Size(max = 200) String name,
            @Min(1950) @Max(2999) int leftIn) {}

    /**
     * 顾问、咨询: as of experts.
     *
     * @param year the last one
     */
    record Advised(
            @NotBlank @Size(max = 200) String name,
            @Min(1980) @Max(2999) int year) {

        private static final int YEARS = 3;

        boolean lately(int now) {
            return year >= now - YEARS;
        }
    }

    /**
     * What the system sees.
     *
     * @param organization of which they said so
     * @param mark by which it is known again; of whom it is, is not to be read there
     */
    record Tie(Interest interest, String organization, String mark) {

        private static Tie of(Interest interest, String organization) {
            return new Tie(
                    interest,
                    organization,
                    Canonical.sha256(
                            interest + "/" + OrganizationName.of(organization).plain()));
        }
    }

    boolean said() {
        return nothingElse || named();
    }

    /** Some are named, or it is said that there are none: one of the two. */
    boolean clear() {
        return nothingElse != named();
    }

    private boolean named() {
        return employer != null && !employer.isBlank()
                || Stream.of(former, advised, kinWorkAt).anyMatch(some -> !some.isEmpty());
    }

    Stream<Tie> ties(Application application, ReviewRules rules, int year) {
        return Stream.of(
                        Stream.ofNullable(employer).flatMap(one -> towards(Standing.EMPLOYEE, one, application)),
                        former.stream()
                                .filter(left -> rules.formerEmployerConflicts()
                                        && year - left.leftIn() <= rules.yearsSinceLeaving())
                                .flatMap(left -> towards(Standing.FORMER_EMPLOYEE, left.name(), application)),
                        advised.stream()
                                .filter(given -> given.lately(year))
                                .flatMap(given -> towards(Standing.ADVISER, given.name(), application)),
                        kinWorkAt.stream().flatMap(one -> towards(Standing.KIN, one, application)))
                .flatMap(Function.identity())
                .distinct();
    }

    private static Stream<Tie> towards(Standing as, String organization, Application application) {
        return application.affiliates().stream()
                .filter(affiliate -> affiliate.named(organization))
                .map(affiliate -> affiliate.interest(as))
                .flatMap(Optional::stream)
                .map(interest -> Tie.of(interest, organization));
    }
}
