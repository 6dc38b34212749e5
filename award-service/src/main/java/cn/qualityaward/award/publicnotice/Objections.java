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

    /** Not ruled on, or whoever raised it may be owed a paper that is not entered yet. */
    String UNANSWERED = """
            (o.upheld is null or o.reply.documentNumber is null and (o.contact is not null or o.name is not null))""";

    String OF_ROUNDS = " and o.noticeId in (select n.id from PublicNotice n where n.roundId in :rounds)";

    /** Whose days for answering run. */
    @Query("select o from Objection o where o.term.daysLeft is null and " + UNANSWERED)
    List<Objection> running();

    @Query("select o from Objection o where " + UNANSWERED + OF_ROUNDS)
    List<Objection> unansweredIn(Collection<UUID> rounds);

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
