package cn.qualityaward.award.publicnotice;

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

    /** Whose days for answering run. */
    @Query("select o from Objection o where o.upheld is null and o.term.daysLeft is null")
    List<Objection> running();

    /** Ruled on, and the paper that is owed to whoever raised it not entered yet. */
    @Query("""
                    select o from Objection o where o.upheld is not null
                    and o.reply.documentNumber is null and o.contact is not null""")
    List<Objection> awaitingReply();

    @Query("""
                    select o from Objection o where o.upheld is null
                    and o.noticeId in (select n.id from PublicNotice n where n.roundId = :round)""")
    List<Objection> openIn(UUID round);

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
