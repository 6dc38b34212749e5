package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.recusal.InterestController.Declared;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回避登记: an interest as whoever finds on it reads it; of which organization, they alone. */
@Component
@Transactional(readOnly = true)
class Registered {

    private final StaffRoll roll;
    private final KnownStaff known;

    Registered(StaffRoll roll, KnownStaff known) {
        this.roll = roll;
        this.known = known;
    }

    Stream<Declared> of(Declaration declaration, Statement statement, @Nullable Application application) {
        var relation = statement.relation();
        return application == null || relation == null
                ? Stream.empty()
                : Stream.of(new Declared(
                        declaration.id(),
                        declaration.name(),
                        application.id(),
                        application.name(),
                        relation,
                        statement.at(),
                        statement.ruling(),
                        statement.seen(),
                        InterestController.seenAs(statement),
                        organization(declaration.account(), statement, application)));
    }

    private @Nullable String organization(String account, Statement statement, Application application) {
        var sight = statement.sight();
        return sight == null
                ? null
                : roll.findByAccount(account).stream()
                        .flatMap(staff -> known.ties(staff, application))
                        .filter(tie -> tie.mark().equals(sight.mark()))
                        .map(Organizations.Tie::organization)
                        .findFirst()
                        .orElse(null);
    }
}
