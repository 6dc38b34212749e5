package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The lists of a tenant's rounds that were chosen by hand. */
interface ChosenLists extends Repository<ChosenByHand, UUID> {

    /** Those taken back among them, the earliest first. */
    List<ChosenByHand> findByRoundIdAndTrackAndOrdinalOrderById(UUID roundId, ApplicantKind track, int ordinal);

    ChosenByHand saveAndFlush(ChosenByHand chosen);

    default Optional<ChosenByHand> standing(Desk desk) {
        return all(desk).stream().filter(chosen -> chosen.withdrawn() == null).findFirst();
    }

    default List<ChosenByHand> all(Desk desk) {
        return findByRoundIdAndTrackAndOrdinalOrderById(
                desk.round(), desk.track(), desk.step().ordinal());
    }
}
