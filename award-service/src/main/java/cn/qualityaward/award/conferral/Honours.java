package cn.qualityaward.award.conferral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Honours extends Repository<Honour, UUID> {

    Optional<Honour> findById(UUID id);

    Optional<Honour> findByNumber(String number);

    @Query(
            "select h from Honour h where (:year is null or h.year = :year) and (:after is null or h.id < :after) order by h.id desc")
    List<Honour> page(@Nullable Integer year, @Nullable UUID after, Limit limit);

    boolean existsByCreditCodeAndClassCode(String creditCode, String classCode);

    boolean existsByWinnerAndClassCode(String winner, String classCode);

    Honour save(Honour honour);
}
