package cn.qualityaward.award.incoming;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.incoming.IncomingFacts.PaperDone;
import cn.qualityaward.award.incoming.IncomingFacts.PaperHanded;
import cn.qualityaward.award.incoming.IncomingFacts.PaperRegistered;
import cn.qualityaward.award.incoming.IncomingFacts.PaperScanned;
import cn.qualityaward.award.incoming.IncomingFacts.RegistrationChanged;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 收文: its number is given once; what was registered may be put right until it is done. */
@Entity
class IncomingPaper extends Aggregate {

    static final String ARTICLE = "第八条";

    /**
     * What is registered of it.
     *
     * @param sender 来文机关
     * @param senderNumber 来文字号
     * @param round which round it is about
     * @param answers the outgoing document it answers
     * @param entry the decision that was entered from it (代录)
     */
    record Registration(
            @NotBlank @Size(max = 200) String sender,
            @Nullable @Size(max = 100) String senderNumber,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate receivedOn,
            @Nullable UUID round,
            @Nullable UUID answers,
            @Nullable UUID entry) {}

    /**
     * 办理.
     *
     * @param handler for whom it is
     * @param proposal 拟办意见
     */
    record Handling(
            @NotBlank @Size(max = 100) String handler,
            @Nullable @Size(max = 1000) String proposal) {}

    record Completion(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String outcome) {}

    private String number;
    private String sender;
    private @Nullable String senderNumber;
    private String title;
    private LocalDate receivedOn;
    private @Nullable UUID roundId;
    private @Nullable UUID answers;
    private @Nullable UUID entry;
    private @Nullable String handler;
    private @Nullable String proposal;
    private @Nullable LocalDate doneOn;
    private @Nullable String outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> scans = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected IncomingPaper() {}

    @SuppressWarnings("NullAway") // the registration has them
    IncomingPaper(String number, Registration registration) {
        super(Ids.next());
        this.number = number;
        take(registration);
        done(new PaperRegistered(id(), number, registration));
    }

    void change(Registration registration) {
        requireOpen();
        take(registration);
        done(new RegistrationChanged(id(), number, registration));
    }

    /** As often as it goes to somebody else. */
    void hand(Handling handling) {
        requireOpen();
        handler = handling.handler();
        proposal = handling.proposal();
        done(new PaperHanded(id(), number, handling));
    }

    void complete(Completion completion) {
        requireOpen();
        if (handler == null) {
            throw Refusal.conflict("incoming-unhanded").article(ARTICLE);
        }
        if (completion.on().isBefore(receivedOn)) {
            throw Refusal.invalid("incoming-done-before-received")
                    .article(ARTICLE)
                    .field("on")
                    .with("received", receivedOn);
        }
        doneOn = completion.on();
        outcome = completion.outcome();
        done(new PaperDone(id(), number, completion));
    }

    void scan(SignedPage page) {
        scans = SignedPages.with(scans, page, ARTICLE);
        done(new PaperScanned(id(), number, page));
    }

    private void take(Registration registration) {
        sender = registration.sender();
        senderNumber = registration.senderNumber();
        title = registration.title();
        receivedOn = registration.receivedOn();
        roundId = registration.round();
        answers = registration.answers();
        entry = registration.entry();
    }

    private void requireOpen() {
        if (doneOn != null) {
            throw Refusal.conflict("incoming-done").article(ARTICLE).with("on", doneOn);
        }
    }

    String number() {
        return number;
    }

    Registration registration() {
        return new Registration(sender, senderNumber, title, receivedOn, roundId, answers, entry);
    }

    @Nullable
    Handling handling() {
        return handler == null ? null : new Handling(handler, proposal);
    }

    @Nullable
    Completion completion() {
        return doneOn == null || outcome == null ? null : new Completion(doneOn, outcome);
    }

    List<SignedPage> scans() {
        return scans;
    }
}
