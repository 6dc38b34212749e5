package cn.qualityaward.award.complaint;

import cn.qualityaward.award.complaint.Complaint.Closing;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a complaint ended. */
@Embeddable
class ComplaintAnswer {

    /**
     * @param found 核查情况, for the discipline inspection alone
     * @param answer for whoever handed it in
     * @param document by which they were answered
     */
    record Text(
            @NotNull Closing closing,
            @Nullable @Size(max = 4000) String found,
            @NotBlank @Size(max = 4000) String answer,
            @Nullable @Size(max = 100) String document) {}

    @Enumerated(EnumType.STRING)
    private Closing closing;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String found;

    @Convert(converter = ClosedWhole.class)
    private String answer;

    private @Nullable String document;
    private Instant closedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ComplaintAnswer() {}

    /** What is found true or untrue was looked into. */
    ComplaintAnswer(Text text, Instant now) {
        var looked = text.closing() == Closing.FOUNDED || text.closing() == Closing.UNFOUNDED;
        if (looked && (text.found() == null || text.found().isBlank())) {
            throw Refusal.invalid("complaint-not-looked-into").field("found").article(Complaint.ARTICLE);
        }
        this.closing = text.closing();
        this.found = text.found();
        this.answer = text.answer().strip();
        this.document = text.document();
        this.closedAt = now;
    }

    Text text() {
        return new Text(closing, found, answer, document);
    }

    Instant closedAt() {
        return closedAt;
    }
}
