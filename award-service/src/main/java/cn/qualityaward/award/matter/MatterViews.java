package cn.qualityaward.award.matter;

import cn.qualityaward.award.matter.Matter.State;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A matter as those read it to whom it is open. */
@Component
class MatterViews {

    record Applicant(UUID id, String name) {}

    /**
     * @param version what {@code If-Match} names when it is changed
     * @param decider who decides on it
     */
    record View(
            UUID id,
            @Nullable Integer version,
            UUID round,
            String roundTitle,
            State state,
            Matter.Text text,
            List<Applicant> about,
            Matter.Putter putter,
            List<SignedPage> attachments,
            Authority decider,
            @Nullable Decided decided,
            List<SignedPage> minutes,
            Matter.@Nullable Withdrawal withdrawal) {}

    private final Rounds rounds;
    private final Programs programs;
    private final MatterReaders readers;

    MatterViews(Rounds rounds, Programs programs, MatterReaders readers) {
        this.rounds = rounds;
        this.programs = programs;
        this.readers = readers;
    }

    View of(Matter matter) {
        return new View(
                matter.id(),
                matter.version(),
                matter.roundId(),
                rounds.required(matter.roundId()).title(),
                matter.state(),
                matter.text(),
                about(matter),
                matter.putter(),
                matter.attachments(),
                programs.policy(matter.roundId()).deliberator(),
                matter.decided(),
                matter.minutes(),
                matter.withdrawal());
    }

    private List<Applicant> about(Matter matter) {
        return readers.about(matter.text().applications()).stream()
                .map(one -> new Applicant(one.id(), one.name()))
                .toList();
    }
}
