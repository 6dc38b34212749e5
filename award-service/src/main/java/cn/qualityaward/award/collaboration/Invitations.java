package cn.qualityaward.award.collaboration;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    List<Invitation> findByApplicationIdOrderById(UUID applicationId);

    Optional<Invitation> findByCodeSha256(String codeSha256);

    /** Of two that come with one code the second waits, and finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Invitation locked(UUID id);

    Optional<Invitation> findByIdAndApplicationId(UUID id, UUID applicationId);

    Invitation saveAndFlush(Invitation invitation);

    default Invitation required(UUID application, UUID id) {
        return findByIdAndApplicationId(id, application).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
