package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files of a tenant's dossiers. */
interface Attachments extends Repository<Attachment, UUID> {

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByApplicationIdOrderById(UUID application);

    Optional<Attachment> findByIdAndApplicationId(UUID id, UUID application);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attachment a where a.id = :id")
    Optional<Attachment> locked(UUID id);

    @Query("select a from Attachment a where a.state = READY order by a.id")
    List<Attachment> kept();

    Attachment saveAndFlush(Attachment attachment);

    void delete(Attachment attachment);

    default Attachment required(UUID application, UUID id) {
        return findByIdAndApplicationId(id, application).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
