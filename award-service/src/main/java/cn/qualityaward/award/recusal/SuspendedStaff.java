package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Suspensions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever works on the award and declared an interest that the office has not found to be none. */
@Component
class SuspendedStaff implements Suspensions {

    private final Declarations declarations;

    SuspendedStaff(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public List<Suspended> of(Application application) {
        return declarations.findByRoundIdOrderById(application.roundId()).stream()
                .flatMap(declaration -> declaration.of(application.id()).filter(Statement::standing).stream()
                        .flatMap(statement -> suspended(declaration, statement)))
                .toList();
    }

    private static Stream<Suspended> suspended(Declaration declaration, Statement statement) {
        var relation = statement.relation();
        return relation == null
                ? Stream.empty()
                : Stream.of(new Suspended(declaration.account(), declaration.name(), relation, statement.at()));
    }
}
