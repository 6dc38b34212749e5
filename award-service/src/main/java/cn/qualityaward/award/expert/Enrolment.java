package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Affiliations.Consultancy;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.award.secrecy.KeptClosed;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pool asks of an expert, of each by themself and in a list. */
record Enrolment(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String employer,
        @NotNull List<@NotBlank @Size(max = 50) String> specialities,
        @Size(max = 12) @Nullable String division,
        @Size(max = 50) @Nullable List<@Valid @NotNull FormerEmployer> formerEmployers,
        @Size(max = 50) @Nullable List<@Valid @NotNull Consultancy> consultancies,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> kinWorkAt,
        @Valid @Nullable Said numbers) {

    /** 手机号码、公民身份号码: what is left out stays what it was. */
    @KeptClosed
    record Said(
            @Size(max = 60) @Nullable String mobile,
            @Size(max = 60) @Nullable String identityNumber) {}

    /** Nobody has left an employer yet whom they will leave, nor advised whom they will advise. */
    Description description(LocalDate today) {
        var said = new Description(
                name.strip(),
                employer.strip(),
                specialities,
                division,
                formerEmployers == null ? List.of() : formerEmployers,
                consultancies == null ? List.of() : consultancies,
                kinWorkAt == null
                        ? null
                        : kinWorkAt.stream().map(String::strip).distinct().toList());
        if (said.formerEmployers().stream().anyMatch(former -> former.leftOn().isAfter(today))) {
            throw Refusal.invalid("date-in-the-future").article("第十八条").field("formerEmployers");
        }
        if (said.consultancies().stream().anyMatch(given -> given.year() > today.getYear())) {
            throw Refusal.invalid("date-in-the-future").article("第十八条").field("consultancies");
        }
        return said;
    }
}
