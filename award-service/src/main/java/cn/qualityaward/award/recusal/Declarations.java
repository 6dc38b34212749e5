package cn.qualityaward.award.recusal;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Declarations extends Repository<Declaration, UUID> {

    Optional<Declaration> findByRoundIdAndAccount(UUID roundId, String account);

    List<Declaration> findByRoundIdInAndAccountIn(Collection<UUID> rounds, Collection<String> accounts);

    /** The same, for one who changes it while others do: each waits for the one before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Declaration d where d.roundId = :round and d.account = :account")
    Optional<Declaration> locked(UUID round, String account);

    Optional<Declaration> findByIdAndRoundId(UUID id, UUID roundId);

    List<Declaration> findByRoundIdOrderById(UUID roundId);

    List<Declaration> findByRoundIdIn(Collection<UUID> rounds);

    Declaration saveAndFlush(Declaration declaration);

    default Declaration required(UUID round, UUID id) {
        return findByIdAndRoundId(id, round).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
