package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.AwardPeople;
import cn.qualityaward.award.round.Rounds;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever sits on a panel of the round, or has stood down from one. */
@Component
class ReviewersOfRound implements AwardPeople {

    private final Panels panels;
    private final Rounds rounds;

    ReviewersOfRound(Panels panels, Rounds rounds) {
        this.panels = panels;
        this.rounds = rounds;
    }

    @Override
    public List<Person> of(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> panels.findByRoundIdAndTrack(round, track).stream())
                .flatMap(panel -> panel.members().stream())
                .map(member -> new Person(member.expert(), member.account(), member.name(), Part.REVIEWER))
                .distinct()
                .toList();
    }
}
