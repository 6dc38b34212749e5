package cn.qualityaward.award.recusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffNumbers extends Repository<StaffNumber, UUID> {

    Optional<StaffNumber> findByAccount(String account);

    List<StaffNumber> findAllByOrderById();

    /** What is said of that one, by themselves or by the system: each waits for the one before. */
    @Query(value = "select n.account from staff_number n where n.account = :account for update", nativeQuery = true)
    Optional<String> lock(String account);

    StaffNumber saveAndFlush(StaffNumber number);
}
