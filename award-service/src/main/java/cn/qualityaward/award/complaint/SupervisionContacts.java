package cn.qualityaward.award.complaint;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SupervisionContacts extends Repository<SupervisionContact, UUID> {

    /** A region has one, or none yet. */
    @Query("select c from SupervisionContact c")
    Optional<SupervisionContact> stated();

    SupervisionContact saveAndFlush(SupervisionContact contact);
}
