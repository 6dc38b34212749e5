package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.AwardPeople;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever said what they have to do with applicants of the round: nobody else has opened a dossier of it. */
@Component
class StaffOfRound implements AwardPeople {

    private final Declarations declarations;

    StaffOfRound(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public List<Person> of(UUID round) {
        return declarations.findByRoundIdOrderById(round).stream()
                .map(one -> new Person(one.id(), one.account(), one.name(), Part.STAFF))
                .toList();
    }
}
