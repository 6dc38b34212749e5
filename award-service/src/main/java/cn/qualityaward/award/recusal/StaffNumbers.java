package cn.qualityaward.award.recusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StaffNumbers extends Repository<StaffNumber, UUID> {

    Optional<StaffNumber> findByAccount(String account);

    List<StaffNumber> findAllByOrderById();

    StaffNumber saveAndFlush(StaffNumber number);
}
