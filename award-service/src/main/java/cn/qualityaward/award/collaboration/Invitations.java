package cn.qualityaward.award.collaboration;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {

    List<Invitation> findByApplicationIdAndPurposeOrderById(UUID applicationId, Invitation.Purpose purpose);

    Optional<Invitation> findByCodeSha256(String codeSha256);

    @Query("select i.applicationId from Invitation i where i.codeSha256 = :codeSha256")
    Optional<UUID> applicationOf(String codeSha256);

    Optional<Invitation> findByIdAndApplicationId(UUID id, UUID applicationId);

    Invitation saveAndFlush(Invitation invitation);

    default Invitation required(UUID application, UUID id) {
        return required(application, id, false);
    }

    default Invitation takeover(UUID application, UUID id) {
        return required(application, id, true);
    }

    private Invitation required(UUID application, UUID id, boolean takeover) {
        return findByIdAndApplicationId(id, application)
                .filter(one -> one.isTakeover() == takeover)
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
