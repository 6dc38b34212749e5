package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.ActingUnits;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * An admitted expert recommends whoever names them (专家推荐), by the name the office admitted. Of two with one name nobody
 * can tell whom the applicant meant: the office enters what the one who signed it says.
 */
@Component
class RecommendingExpert implements ActingUnits {

    private final Experts experts;

    RecommendingExpert(Experts experts) {
        this.experts = experts;
    }

    @Override
    public List<Held> of(Caller caller) {
        return caller.holds("expert", "reviewer")
                ? experts.findByAccount(caller.id()).stream()
                        .filter(Expert::inPool)
                        .filter(this::alone)
                        .map(expert -> new Held("expert/" + expert.name(), null))
                        .toList()
                : List.of();
    }

    private boolean alone(Expert expert) {
        return experts.findByName(expert.name()).stream()
                .filter(Expert::admitted)
                .allMatch(other -> other.account().equals(expert.account()));
    }
}
