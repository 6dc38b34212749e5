package cn.qualityaward.award.complaint;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.complaint.ComplaintFacts.ComplaintFileAdded;
import cn.qualityaward.award.secrecy.ClosedWhole;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What is handed in with a complaint, sealed where it lies: its words may say whose it is, as its name may. */
@Entity
class ComplaintFile extends Aggregate {

    private UUID complaintId;

    @Convert(converter = ClosedWhole.class)
    private String name;

    private String type;
    private Instant handedInAt;
    private byte[] content;

    @Column(insertable = false, updatable = false)
    private int bytes;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ComplaintFile() {}

    /**
     * @param id by which it was sealed
     * @param type what it is, told by its content
     */
    ComplaintFile(UUID id, Complaint complaint, String name, String type, byte[] sealed, Instant now) {
        super(id);
        this.complaintId = complaint.id();
        this.name = name;
        this.type = type;
        this.handedInAt = now;
        this.content = sealed;
        done(new ComplaintFileAdded(complaint.id(), id, type));
    }

    byte[] sealed() {
        return content;
    }
}
