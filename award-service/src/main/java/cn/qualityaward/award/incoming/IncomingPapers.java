package cn.qualityaward.award.incoming;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncomingPapers extends Repository<IncomingPaper, UUID> {

    Optional<IncomingPaper> findById(UUID id);

    List<IncomingPaper> findByEntryIn(Collection<UUID> entries);

    /** 收文登记簿, the newest first. */
    @Query("""
            select p from IncomingPaper p
            where (:open = false or p.doneOn is null) and (:before is null or p.id < :before)
            order by p.id desc""")
    List<IncomingPaper> register(boolean open, @Nullable UUID before, Limit limit);

    boolean existsByNumber(String number);

    IncomingPaper saveAndFlush(IncomingPaper paper);

    default IncomingPaper required(UUID id) {
        return findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
