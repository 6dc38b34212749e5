package cn.qualityaward.award.message;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Watches extends Repository<Watch, UUID> {

    Optional<Watch> findById(UUID id);

    List<Watch> findByKindAndAboutIdAndOverFalse(Awaited kind, UUID about);

    List<Watch> findByRoundIdAndOverFalseOrderByDueAscIdAsc(UUID round);

    List<Watch> findByOverFalse();

    Watch saveAndFlush(Watch watch);

    default Watch required(UUID id, UUID round) {
        return findById(id)
                .filter(watch -> watch.roundId().equals(round))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
