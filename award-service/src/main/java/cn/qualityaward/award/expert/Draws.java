package cn.qualityaward.award.expert;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Draws extends Repository<Draw, UUID> {

    Optional<Draw> findById(UUID id);

    List<Draw> findByRoundIdAndTrackAndOrdinalOrderByIdDesc(UUID round, ApplicantKind track, int ordinal);

    List<Draw> findByRoundIdInAndState(Collection<UUID> rounds, Draw.State state);

    Draw saveAndFlush(Draw draw);

    default Draw required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    /** The one that is neither undone nor released. */
    default Draw pending(UUID round, ApplicantKind track, int ordinal) {
        return findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                .filter(draw -> draw.state() == Draw.State.PREPARED || draw.state() == Draw.State.DRAWN)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("nothing-drawn").article(Draw.ARTICLE));
    }
}
