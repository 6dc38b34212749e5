package cn.qualityaward.award.expert;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 任职和服务单位: what an expert says of the organizations in which they may have an interest (第十八条); said otherwise, they
 * are to be admitted anew.
 *
 * @param division the county they work in, where they say so
 */
@Embeddable
record Affiliations(
        String employer,
        @JdbcTypeCode(SqlTypes.JSON) List<FormerEmployer> formerEmployers,
        @JdbcTypeCode(SqlTypes.JSON) List<Consultancy> consultancies,
        @JdbcTypeCode(SqlTypes.JSON) Kin kinWorkAt,
        @Nullable String division) {

    /** 曾任职单位: whoever left it so lately may be of an interest in it still. */
    record FormerEmployer(
            @NotBlank @Size(max = 200) String name, @NotNull LocalDate leftOn) {

        private boolean within(int years, LocalDate today) {
            return leftOn.plusYears(years).isAfter(today);
        }
    }

    /** 咨询服务: to whom they gave consultancy or training for it, and in which year last. */
    record Consultancy(
            @NotBlank @Size(max = 200) String name,
            @Min(1980) @Max(2999) int year) {

        private static final int YEARS = 3;

        private boolean lately(LocalDate today) {
            return year >= today.getYear() - YEARS;
        }
    }

    /** 近亲属任职单位: the organizations alone, nobody is named; by this name they are closed where they are kept. */
    record Kin(List<String> kinWorkAt) {}

    /** As whose kin are known now. */
    Affiliations with(Affiliations kin) {
        return new Affiliations(employer, formerEmployers, consultancies, kin.kinWorkAt, division);
    }

    List<String> leftLately(int years, LocalDate today) {
        return formerEmployers.stream()
                .filter(former -> former.within(years, today))
                .map(FormerEmployer::name)
                .toList();
    }

    List<String> advisedLately(LocalDate today) {
        return consultancies.stream()
                .filter(given -> given.lately(today))
                .map(Consultancy::name)
                .toList();
    }
}
