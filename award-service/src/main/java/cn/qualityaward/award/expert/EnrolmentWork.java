package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a list, or a letter of another region, left out of an expert's entry: asked of them before they declare (第十八条). */
@Component
class EnrolmentWork implements StandingWork {

    private final Experts experts;

    EnrolmentWork(Experts experts) {
        this.experts = experts;
    }

    @Override
    public Stream<Standing> of(Caller caller) {
        return caller.holds("expert", "reviewer")
                ? experts.findByAccount(caller.id()).stream()
                        .filter(expert -> expert.departure() == null && !expert.introduced())
                        .map(expert -> new Standing("complete-enrolment", "第十八条", 1))
                : Stream.empty();
    }
}
