package cn.qualityaward.award.round;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** 媒体发布记录 of a tenant's rounds. */
interface MediaRecord extends Repository<MediaPages, UUID> {

    Optional<MediaPages> findById(UUID round);

    MediaPages saveAndFlush(MediaPages pages);

    default MediaPages of(UUID round) {
        return findById(round).orElseGet(() -> new MediaPages(round));
    }
}
