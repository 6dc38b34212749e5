package cn.qualityaward.award.complaint;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Complaints extends Repository<Complaint, UUID> {

    /** Handling and adding wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.id = :id")
    Optional<Complaint> locked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Complaint c where c.receipt = :receipt and c.code = :code")
    Optional<Complaint> locked(String receipt, String code);

    Optional<Complaint> findByReceiptAndCode(String receipt, String code);

    List<Complaint> findAllByOrderByIdDesc();

    @Query("select c from Complaint c where c.answer.closedAt is null")
    List<Complaint> open();

    Complaint save(Complaint complaint);

    default Complaint required(UUID id) {
        return locked(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
