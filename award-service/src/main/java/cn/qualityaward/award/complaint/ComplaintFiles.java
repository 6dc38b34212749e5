package cn.qualityaward.award.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ComplaintFiles extends Repository<ComplaintFile, UUID> {

    /** @param sealed how long it is as it lies */
    record Listed(UUID id, String name, String type, int sealed, Instant handedInAt) {}

    @Query("""
                    select new cn.qualityaward.award.complaint.ComplaintFiles$Listed(
                        f.id, f.name, f.type, f.bytes, f.handedInAt)
                    from ComplaintFile f where f.complaintId = :complaint order by f.id""")
    List<Listed> of(UUID complaint);

    record Count(UUID complaint, long files) {}

    @Query("""
                    select new cn.qualityaward.award.complaint.ComplaintFiles$Count(f.complaintId, count(f))
                    from ComplaintFile f where f.complaintId in :complaints group by f.complaintId""")
    List<Count> count(Collection<UUID> complaints);

    Optional<ComplaintFile> findById(UUID id);

    ComplaintFile save(ComplaintFile file);
}
