package cn.qualityaward.award.dispatch;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingDocuments extends Repository<OutgoingDocument, UUID> {

    Optional<OutgoingDocument> findById(UUID id);

    @Query("select d from OutgoingDocument d where d.roundId = :round and d.state <> DISCARDED order by d.id desc")
    List<OutgoingDocument> ofRound(UUID round);

    /** 发文登记簿: what was signed, the newest first. */
    @Query("""
            select d from OutgoingDocument d where d.state = SIGNED and (:before is null or d.id < :before)
            order by d.id desc""")
    List<OutgoingDocument> signed(@Nullable UUID before, Limit limit);

    /** What was signed in a round for everybody, and for that application. */
    @Query("""
            select d from OutgoingDocument d where d.state = SIGNED and d.roundId = :round
            and (d.applicationId is null or d.applicationId = :application) order by d.id""")
    List<OutgoingDocument> signedFor(UUID round, UUID application);

    /** 反馈意见 that were signed, to that applicant. */
    @Query(
            "select d from OutgoingDocument d where d.state = SIGNED and d.kind = FEEDBACK and d.applicationId = :application order by d.id")
    List<OutgoingDocument> feedbackTo(UUID application);

    /** What was signed in a round for everybody. */
    @Query("""
            select d from OutgoingDocument d where d.state = SIGNED and d.roundId = :round
            and d.applicationId is null order by d.id""")
    List<OutgoingDocument> signedForAll(UUID round);

    boolean existsByNumber(String number);

    OutgoingDocument saveAndFlush(OutgoingDocument document);

    default OutgoingDocument required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
