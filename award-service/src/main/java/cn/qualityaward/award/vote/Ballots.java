package cn.qualityaward.award.vote;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The votes of a tenant's rounds. */
interface Ballots extends Repository<Ballot, UUID> {

    /** Those taken back among them, the earliest first. */
    List<Ballot> findByRoundIdAndTrackOrderById(UUID roundId, ApplicantKind track);

    Ballot saveAndFlush(Ballot ballot);

    default Optional<Ballot> standing(UUID round, ApplicantKind track) {
        return findByRoundIdAndTrackOrderById(round, track).stream()
                .filter(ballot -> ballot.withdrawn() == null)
                .findFirst();
    }
}
