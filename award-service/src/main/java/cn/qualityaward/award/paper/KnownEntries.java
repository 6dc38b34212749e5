package cn.qualityaward.award.paper;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Which decisions were entered from paper. */
public interface KnownEntries extends Repository<PaperEntry, UUID> {

    boolean existsById(UUID entry);
}
