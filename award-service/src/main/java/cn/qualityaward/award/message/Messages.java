package cn.qualityaward.award.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Messages extends Repository<Message, UUID> {

    /** What these addresses got, as far as an account has read it or not. */
    String THEIRS = """
             from message m where m.recipient in (:recipients) and (cast(:round as uuid) is null or m.round_id = :round)
              and exists (select 1 from read_mark r where r.message_id = m.id and r.account = :account) = :read
            """;

    Message save(Message message);

    Optional<Message> findById(UUID id);

    /** The newest first. */
    @Query(nativeQuery = true, value = "select m.*" + THEIRS + """
              and (cast(:before as uuid) is null or m.id < :before) order by m.id desc limit :size""")
    List<Message> page(
            Collection<String> recipients,
            String account,
            boolean read,
            @Nullable UUID round,
            @Nullable UUID before,
            int size);

    @Query(nativeQuery = true, value = "select count(*)" + THEIRS)
    long count(Collection<String> recipients, String account, boolean read, @Nullable UUID round);

    /** Marks one of them, or all there are; again is no harm. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into read_mark (tenant_id, message_id, account, read_at)
            select m.tenant_id, m.id, :account, :now from message m
            where m.recipient in (:recipients) and (cast(:one as uuid) is null or m.id = :one)
              and (cast(:round as uuid) is null or m.round_id = :round)
            on conflict do nothing""")
    void markRead(Collection<String> recipients, String account, Instant now, @Nullable UUID one, @Nullable UUID round);

    @Query("""
            select count(m) > 0 from Message m where m.kind = :kind and m.recipient = :recipient and m.link = :link
              and m.sentAt >= :since""")
    boolean sentSince(MessageKind kind, String recipient, String link, Instant since);

    @Query("select count(m) > 0 from Message m where m.id = :id and m.recipient in :recipients")
    boolean reaches(UUID id, Collection<String> recipients);
}
