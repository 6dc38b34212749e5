package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentDelivered;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentDiscarded;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentDrafted;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentPageKept;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentRevised;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentSealed;
import cn.qualityaward.award.dispatch.DispatchFacts.DocumentSigned;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 发文: drafted and revised by the office, signed by its head; from then on it says what it says. */
@Entity
@Table(name = "outgoing_document")
class OutgoingDocument extends Aggregate {

    enum State {
        DRAFT,
        SIGNED,
        DISCARDED
    }

    /**
     * 用印登记.
     *
     * @param seal which seal (印章)
     * @param copies 份数
     */
    record Sealing(LocalDate on, String seal, int copies, String by) {}

    /**
     * 签收登记.
     *
     * @param how 送达方式
     */
    record Delivery(LocalDate on, String recipient, String how, String by) {}

    private UUID roundId;
    private @Nullable UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text text;

    private @Nullable String number;
    private @Nullable LocalDate signedOn;
    private @Nullable String signer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Sealing> sealings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Delivery> deliveries = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> signedPages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected OutgoingDocument() {}

    OutgoingDocument(UUID round, @Nullable UUID application, DocumentKind kind, Text text) {
        super(Ids.next());
        this.roundId = round;
        this.applicationId = application;
        this.kind = kind;
        this.text = text;
        done(new DocumentDrafted(id(), round, kind, text.title()));
    }

    void revise(Text text) {
        requireDraft();
        this.text = text;
        done(new DocumentRevised(id(), kind, text));
    }

    void discard() {
        requireDraft();
        state = State.DISCARDED;
        done(new DocumentDiscarded(id(), kind));
    }

    void sign(String number, LocalDate on, String signer) {
        requireDraft();
        this.number = number;
        this.signedOn = on;
        this.signer = signer;
        state = State.SIGNED;
        done(new DocumentSigned(id(), kind, number, on, signer, text));
        if (kind == DocumentKind.FEEDBACK && applicationId != null) {
            done(new FeedbackIssued(id(), applicationId, number));
        }
    }

    void seal(Sealing sealing) {
        var issued = requireSigned(sealing.on());
        sealings = Stream.concat(sealings.stream(), Stream.of(sealing)).toList();
        done(new DocumentSealed(id(), kind, issued, sealing));
    }

    /** What bears no seal is not delivered. */
    void deliver(Delivery delivery) {
        requireSigned(delivery.on());
        var issued = requireSealed();
        deliveries = Stream.concat(deliveries.stream(), Stream.of(delivery)).toList();
        done(new DocumentDelivered(id(), kind, issued, delivery));
    }

    /** 签字盖章的扫描件 of the paper that went out. */
    void keep(SignedPage page) {
        var issued = requireSealed();
        signedPages = SignedPages.with(signedPages, page, kind.article());
        done(new DocumentPageKept(id(), kind, issued, page));
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw refused("document-not-draft");
        }
    }

    private String requireSigned(LocalDate day) {
        var issued = number;
        if (state != State.SIGNED || issued == null || signedOn == null) {
            throw refused("document-unsigned");
        }
        if (day.isBefore(signedOn)) {
            throw Refusal.invalid("document-day-before-signed")
                    .article(kind.article())
                    .field("on")
                    .with("signed", signedOn);
        }
        return issued;
    }

    private String requireSealed() {
        var issued = number;
        if (issued == null || sealings.isEmpty()) {
            throw refused("document-unsealed");
        }
        return issued;
    }

    private Refusal refused(String slug) {
        return Refusal.conflict(slug).article(kind.article()).with("state", state);
    }

    UUID roundId() {
        return roundId;
    }

    @Nullable
    UUID applicationId() {
        return applicationId;
    }

    DocumentKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    Text text() {
        return text;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    String signer() {
        return signer;
    }

    List<Sealing> sealings() {
        return sealings;
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    List<SignedPage> signedPages() {
        return signedPages;
    }
}
