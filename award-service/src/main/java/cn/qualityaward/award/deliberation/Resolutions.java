package cn.qualityaward.award.deliberation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was resolved on the lists of a tenant's rounds. */
interface Resolutions extends Repository<Resolution, UUID> {

    /** Those taken back among them, the earliest first. */
    List<Resolution> findByRoundIdOrderById(UUID round);

    Resolution saveAndFlush(Resolution resolution);

    /** What holds, once there is something. */
    default Optional<Resolution> standing(UUID round) {
        return findByRoundIdOrderById(round).stream()
                .filter(resolution -> resolution.withdrawn() == null)
                .findFirst();
    }
}
