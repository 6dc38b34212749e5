package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Numbers.Known;
import cn.qualityaward.award.form.IdentityNumber;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.award.secrecy.PersonalNumber.Kind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the numbers of an expert in, and forgets them: what is kept is by what they are known again. */
@Component
class Numbering {

    static final String MOBILE = "mobile", IDENTITY = "identityNumber";

    private final NumberPrints prints;

    Numbering(NumberPrints prints) {
        this.prints = prints;
    }

    /** @param within where the two are asked, for whoever is told that one is none */
    Numbers of(String within, @Nullable String mobile, @Nullable String identityNumber) {
        return new Numbers(
                known(Kind.MOBILE, within + MOBILE, "mobile-invalid", mobile, number -> true),
                known(
                        Kind.IDENTITY,
                        within + IDENTITY,
                        "identity-number-invalid",
                        identityNumber,
                        number -> IdentityNumber.valid(number.digits())));
    }

    private @Nullable Known known(
            Kind kind, String field, String slug, @Nullable String said, Predicate<PersonalNumber> valid) {
        return said == null || said.isBlank()
                ? null
                : PersonalNumber.read(said)
                        .filter(number -> number.kind() == kind)
                        .filter(valid)
                        .map(number -> Known.of(number, prints))
                        .orElseThrow(() -> Refusal.invalid(slug).field(field).article("第十八条"));
    }
}
