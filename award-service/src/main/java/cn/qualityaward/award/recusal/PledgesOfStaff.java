package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Pledges;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Officers and deciders: with the first thing they said of an applicant they have pledged. */
@Order(2)
@Component
class PledgesOfStaff implements Pledges {

    private final Declarations declarations;

    PledgesOfStaff(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public List<Pledge> of(UUID round) {
        return declarations.findByRoundIdOrderById(round).stream()
                .map(one -> new Pledge(
                        one.id(),
                        one.account(),
                        one.name(),
                        "",
                        "评审工作",
                        one.statements().stream()
                                .map(Statement::spoke)
                                .filter(Objects::nonNull)
                                .min(Comparator.<Instant>naturalOrder())
                                .orElse(null),
                        one.statements().stream()
                                .flatMap(PledgesOfStaff::related)
                                .toList()))
                .toList();
    }

    private static Stream<Related> related(Statement statement) {
        var relation = statement.relation();
        return relation == null
                ? Stream.empty()
                : Stream.of(new Related(statement.application(), relation, !statement.standing()));
    }
}
