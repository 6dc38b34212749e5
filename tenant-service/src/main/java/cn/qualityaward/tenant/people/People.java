package cn.qualityaward.tenant.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface People extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    /** Nothing is decided about this person until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Person> findLockedById(UUID id);

    Optional<Person> findByAddress(String address);

    Optional<Person> findByAccount(String account);

    Optional<Person> findByFirstAdministratorTrue();

    List<Person> findByStateOrderById(Person.State state);

    /** Everybody but those who only apply, of whom there may be very many. */
    @Query(
            nativeQuery = true,
            value = "select * from person where seats <> 'applicant/self/applicant' order by name, id")
    List<Person> staff();

    /** One decision about an administrator waits for the other: two must not remove each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Query(
            nativeQuery = true,
            value = "select * from person where seats like '%admin/system/administrator%' order by id for update")
    List<Person> administratorsLocked();

    /** The accounts that were made here, of those who were removed as well. */
    @Query(
            nativeQuery = true,
            value = "select account from person where account_ours and account is not null order by id")
    List<String> accountsMadeHere();

    @Transactional
    Person saveAndFlush(Person person);
}
