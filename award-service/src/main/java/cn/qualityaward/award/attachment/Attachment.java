package cn.qualityaward.award.attachment;

import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentBegun;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentKept;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentLeftOut;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentRefused;
import cn.qualityaward.award.attachment.AttachmentFacts.AttachmentRemoved;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 证实性材料: one file of a dossier, from its first piece on. */
@Entity
class Attachment extends Aggregate {

    enum State {
        /** Pieces are still to come. */
        UPLOADING,
        /** All is there and being looked at. */
        CHECKING,
        READY,
        REFUSED
    }

    /**
     * What it is, as its applicant says.
     *
     * @param evidenceOf the condition; none for 一般材料
     */
    record Label(String title, String fileName, @Nullable String evidenceOf, Mark mark) {}

    /** One value with its mark: of a secret what it is called is not readable where it is kept, either. */
    record Called(String title, String fileName, Mark mark) {}

    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Called called;

    private @Nullable String evidenceOf;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private long length;
    private long received;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String refusal;
    private @Nullable String mediaType;
    private @Nullable String sha256;
    private Instant begunAt;
    private @Nullable Integer sealedFrom;
    private @Nullable Integer sealedTo;
    private boolean leftOut;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Attachment() {}

    Attachment(UUID application, Label label, long length, Instant now) {
        super(Ids.next());
        this.applicationId = application;
        this.called = new Called(label.title(), label.fileName(), label.mark());
        this.evidenceOf = label.evidenceOf();
        this.mark = label.mark();
        this.length = length;
        this.state = State.UPLOADING;
        this.begunAt = now;
        done(new AttachmentBegun(id(), application, evidenceOf, mark, length));
    }

    /** The next piece, and no other: what was received before stays as it is. */
    void receive(long offset, int bytes) {
        if (state != State.UPLOADING || offset != received) {
            throw Refusal.conflict("upload-offset").article("第十三条(一)").with("offset", received);
        }
        if (bytes > length - received) {
            throw Refusal.conflict("upload-too-long").article("第十三条(一)").with("length", length);
        }
        received += bytes;
        if (received == length) {
            state = State.CHECKING;
        }
    }

    void keep(String mediaType, String sha256) {
        requireChecking();
        this.state = State.READY;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        done(new AttachmentKept(id(), applicationId, mediaType, sha256));
    }

    /** @param reason the slug of the words it is refused in */
    void refuse(String reason) {
        requireChecking();
        this.state = State.REFUSED;
        this.refusal = reason;
        done(new AttachmentRefused(id(), applicationId, reason));
    }

    private void requireChecking() {
        if (state != State.CHECKING) {
            throw new IllegalStateException(id() + " is " + state);
        }
    }

    /** @return whether nothing of it has to be kept */
    boolean leaveOut() {
        if (sealedFrom == null) {
            done(new AttachmentRemoved(id(), applicationId));
            return true;
        }
        if (leftOut) {
            throw Refusal.conflict("attachment-left-out").article("第十三条(一)");
        }
        leftOut = true;
        done(new AttachmentLeftOut(id(), applicationId));
        return false;
    }

    void seal(int number) {
        if (sealedFrom == null) {
            sealedFrom = number;
        }
        sealedTo = number;
    }

    UUID applicationId() {
        return applicationId;
    }

    String title() {
        return called.title();
    }

    String fileName() {
        return called.fileName();
    }

    @Nullable
    String evidenceOf() {
        return evidenceOf;
    }

    Mark mark() {
        return mark;
    }

    long length() {
        return length;
    }

    long received() {
        return received;
    }

    State state() {
        return state;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    @Nullable
    String mediaType() {
        return mediaType;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    Instant begunAt() {
        return begunAt;
    }

    /** The first submission it was sealed with. */
    @Nullable
    Integer sealedFrom() {
        return sealedFrom;
    }

    /** The last one. */
    @Nullable
    Integer sealedTo() {
        return sealedTo;
    }

    /** No longer of the submission of that number. */
    boolean leftOutBefore(int submission) {
        return sealedTo == null || sealedTo < submission;
    }

    /** Of the dossier as it stands. */
    boolean current() {
        return !leftOut;
    }
}
