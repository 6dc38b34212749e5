package cn.qualityaward.award.publicnotice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Objections extends Repository<Objection, UUID> {

    Optional<Objection> findById(UUID id);

    Optional<Objection> findByReceiptAndCode(String receipt, String code);

    List<Objection> findByNoticeIdAndKindAndUpheldIsNull(UUID noticeId, Objection.Kind kind);

    List<Objection> findByNoticeIdOrderById(UUID noticeId);

    List<Objection> findByApplicationIdAndKindAndUpheldIsNull(UUID applicationId, Objection.Kind kind);

    /** Whose days for answering run: no paper answers it yet, and whether one is owed it says itself. */
    @Query("select o from Objection o where o.reply.documentNumber is null and o.term.daysLeft is null")
    List<Objection> running();

    /** No paper answers them yet. */
    @Query("""
                    select o from Objection o where o.reply.documentNumber is null
                    and o.noticeId in (select n.id from PublicNotice n where n.roundId in :rounds)""")
    List<Objection> withoutPaper(Collection<UUID> rounds);

    List<Objection> findAllByOrderByIdDesc();

    /** Which notice to lock before the objection itself is read. */
    @Query("select o.noticeId from Objection o where o.id = :id")
    Optional<UUID> noticeOf(UUID id);

    /** The same for whoever holds its receipt and code. */
    @Query("select o.noticeId from Objection o where o.receipt = :receipt and o.code = :code")
    Optional<UUID> noticeHeld(String receipt, String code);

    /** Whose policy names who decides, before anything of it is locked or read. */
    @Query("select n.roundId from PublicNotice n where n.id = (select o.noticeId from Objection o where o.id = :id)")
    Optional<UUID> roundOf(UUID id);

    Objection save(Objection objection);
}
