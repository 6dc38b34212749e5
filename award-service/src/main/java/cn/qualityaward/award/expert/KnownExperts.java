package cn.qualityaward.award.expert;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Experts by what the pool knows them by, whether they are admitted or not. */
@Component
public class KnownExperts {

    public record Known(UUID expert, String name, String employer) {}

    private final Experts experts;

    KnownExperts(Experts experts) {
        this.experts = experts;
    }

    /** In the order in which they came into the pool; whom it does not know is left out. */
    public List<Known> of(Collection<UUID> ids) {
        return experts.findByIdInOrderById(ids).stream()
                .map(expert -> new Known(expert.id(), expert.name(), expert.employer()))
                .toList();
    }
}
