package cn.qualityaward.award.expert;

import java.util.List;
import org.springframework.stereotype.Component;

/** Experts of the pool (在库) by the name an applicant knows them by (专家推荐). */
@Component
public class NamedExperts {

    private final Experts experts;

    NamedExperts(Experts experts) {
        this.experts = experts;
    }

    public List<String> accounts(String name) {
        return experts.findByName(name).stream()
                .filter(Expert::inPool)
                .map(Expert::account)
                .toList();
    }
}
