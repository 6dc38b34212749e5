package cn.qualityaward.award.conferral;

import cn.qualityaward.award.form.CreditCode;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.PolicySource.Division;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a record of an honour is held against: the classes of the policy in force and the divisions of the region, asked
 * before a transaction begins.
 */
record HonourGround(Policy policy, List<Division> divisions, LocalDate today) {

    /** A 奖项 by its code or its name. */
    Optional<AwardClass> awardClass(String said) {
        return policy.classes().stream()
                .filter(one -> one.code().equals(said) || one.name().equals(said))
                .findFirst();
    }

    Optional<String> division(String said) {
        return divisions.stream()
                .filter(one -> one.code().equals(said) || one.name().equals(said))
                .map(Division::code)
                .findFirst();
    }

    String divisionName(String said) {
        return divisions.stream()
                .filter(one -> one.code().equals(said))
                .findFirst()
                .map(Division::name)
                .orElse(said);
    }

    /** The class of a record that can stand; refused, at its field, where it cannot. */
    AwardClass require(HonourRecord text) {
        var awardClass = awardClass(text.classCode())
                .orElseThrow(() -> Refusal.invalid("class-unknown")
                        .with("class", text.classCode())
                        .field("classCode")
                        .article("第三条"));
        if (division(text.division()).isEmpty()) {
            throw Refusal.invalid("division-unknown").field("division").article("第九条");
        }
        var code = text.creditCode();
        if (code != null && !CreditCode.valid(code)) {
            throw Refusal.invalid("credit-code-invalid").field("creditCode").article("第十条(一)");
        }
        var validTo = text.validTo();
        if (text.conferredOn().isAfter(today) || text.year() > today.getYear()) {
            throw Refusal.invalid("date-in-the-future").field("conferredOn").article("第十五条");
        }
        if (validTo != null && validTo.isBefore(text.conferredOn())) {
            throw Refusal.invalid("valid-before-conferred").field("validTo").article("第四条");
        }
        return awardClass;
    }
}
