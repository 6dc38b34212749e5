package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 登记: whoever enters themself is known by a mobile number at least (第十八条), and the panels they sit on come to know it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enrolling {

    private final Experts experts;
    private final Numbering numbering;
    private final Doubts doubts;

    Enrolling(Experts experts, Numbering numbering, Doubts doubts) {
        this.experts = experts;
        this.numbering = numbering;
        this.doubts = doubts;
    }

    Numbers numbers(Enrolment.@Nullable Said said) {
        return said == null ? Numbers.NONE : numbering.of("numbers.", said.mobile(), said.identityNumber());
    }

    Expert save(Expert expert) {
        if (expert.numbers().mobile() == null) {
            throw Refusal.invalid("mobile-invalid").field("numbers.mobile").article("第十八条");
        }
        var saved = experts.saveAndFlush(expert);
        doubts.tellPanels(saved);
        return saved;
    }
}
