package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.StatedInterests;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
    public Map<String, Set<UUID>> unstated(Collection<String> accounts, Collection<Application> applications) {
        var rounds = applications.stream().map(Application::roundId).collect(Collectors.toSet());
        var said = declarations.findByRoundIdInAndAccountIn(rounds, accounts).stream()
                .collect(Collectors.groupingBy(Declaration::account));
        return accounts.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), account -> unstated(said.getOrDefault(account, List.of()), applications)));
    }

    private static Set<UUID> unstated(List<Declaration> own, Collection<Application> applications) {
        return applications.stream()
                .map(Application::id)
                .filter(id -> own.stream().noneMatch(declaration -> declaration.stated(id)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
