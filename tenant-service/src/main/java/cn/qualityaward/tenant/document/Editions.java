package cn.qualityaward.tenant.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Editions extends Repository<Edition, UUID> {

    Edition saveAndFlush(Edition edition);

    Optional<Edition> findFirstByKindOrderByNumberDesc(String kind);

    /** In force on a day: the latest that took effect by then. */
    Optional<Edition> findFirstByKindAndEffectiveFromLessThanEqualOrderByNumberDesc(String kind, LocalDate on);

    Optional<Edition> findByKindAndNumber(String kind, int number);

    List<Edition> findByKindAndEffectiveFromAfterOrderByNumber(String kind, LocalDate day);

    List<Edition> findByKindOrderByNumberDesc(String kind);
}
