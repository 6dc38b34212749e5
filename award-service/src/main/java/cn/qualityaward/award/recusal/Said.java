package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.StatedInterests;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has said what they have to do with an applicant. */
@Component
class Said implements StatedInterests {

    private final Declarations declarations;

    Said(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> unstated(String account, Collection<Application> applications) {
        var rounds = applications.stream().map(Application::roundId).collect(Collectors.toSet());
        var own = declarations.findByRoundIdInAndAccount(rounds, account);
        return applications.stream()
                .map(Application::id)
                .filter(id -> own.stream().noneMatch(declaration -> declaration.stated(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
