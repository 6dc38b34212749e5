package cn.qualityaward.award.dispatch;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What went out, for whatever answers it. */
public interface IssuedDocuments extends Repository<OutgoingDocument, UUID> {

    @Query("select count(d) > 0 from OutgoingDocument d where d.id = :document and d.state = SIGNED")
    boolean issued(UUID document);
}
