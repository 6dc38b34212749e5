package cn.qualityaward.award.recusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What those who work on the award said of their organizations. */
interface StaffRoll extends Repository<StaffOrganizations, UUID> {

    Optional<StaffOrganizations> findByAccount(String account);

    List<StaffOrganizations> findAllByOrderById();

    /** What is said of that one, by themselves or by the system: each waits for the one before. */
    @Query(
            value = "select o.account from staff_organizations o where o.account = :account for update",
            nativeQuery = true)
    Optional<String> lock(String account);

    StaffOrganizations saveAndFlush(StaffOrganizations said);
}
