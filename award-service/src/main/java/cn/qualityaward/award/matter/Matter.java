package cn.qualityaward.award.matter;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.matter.MatterFacts.MatterChanged;
import cn.qualityaward.award.matter.MatterFacts.MatterDecided;
import cn.qualityaward.award.matter.MatterFacts.MatterPageKept;
import cn.qualityaward.award.matter.MatterFacts.MatterPut;
import cn.qualityaward.award.matter.MatterFacts.MatterWithdrawn;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 重大事项: put before whoever deliberates, then decided, or taken back; decided wrongly, another one follows it. */
@Entity
class Matter extends Aggregate {

    static final String ARTICLE = "第七条(一)";

    private static final Set<Round.State> OVER = Set.of(Round.State.CLOSED, Round.State.CANCELLED);

    enum State {
        OPEN,
        DECIDED,
        WITHDRAWN
    }

    /**
     * @param question what is to be decided (请示事项)
     * @param applications whom it is about, where it is about anybody: whoever steps back from one has nothing to do with it
     */
    record Text(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 2000) String question,
            @Nullable @Size(max = 4000) String background,
            @NotNull @Size(max = 500) Set<@NotNull UUID> applications) {}

    /** @param unit its kind, {@code office} */
    record Putter(String name, String unit, Instant at) {}

    record Withdrawal(String reason, String by, Instant at) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Putter putter;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> hands;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> attachments = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decided decided;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> minutes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Withdrawal withdrawal;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Matter() {}

    Matter(Round round, Text text, String unit, Caller caller, Instant now) {
        super(Ids.next());
        if (OVER.contains(round.state())) {
            throw Refusal.conflict("matter-round-over").article(ARTICLE).with("state", round.state());
        }
        this.roundId = round.id();
        this.text = text;
        this.putter = new Putter(caller.name(), unit, now);
        this.hands = List.of(caller.id());
        done(new MatterPut(id(), roundId, text, unit));
    }

    /** Until it is decided, by those who put it. */
    void change(Text text, Caller caller) {
        requireOpen();
        requireOwn(caller);
        this.text = text;
        touched(caller);
        done(new MatterChanged(id(), text));
    }

    void attach(SignedPage page, Caller caller) {
        requireOpen();
        requireOwn(caller);
        attachments = SignedPages.with(attachments, page, ARTICLE);
        touched(caller);
        done(new MatterPageKept(id(), page));
    }

    void withdraw(String reason, Caller caller, Instant now) {
        requireOpen();
        requireOwn(caller);
        state = State.WITHDRAWN;
        withdrawal = new Withdrawal(reason, caller.name(), now);
        done(new MatterWithdrawn(id(), reason));
    }

    /** Whoever had a hand in putting it does not alone record what was decided; of a paper a second officer confirms it. */
    void requireDecidable(Decision decision, Decider by, Instant now) {
        requireOpen();
        decision.requireWhole(now);
        if (by.paper() == null && putBy(by.account())) {
            throw Refusal.forbidden("matter-own").article(ARTICLE);
        }
    }

    void decide(Decision decision, Decider by, Instant now) {
        requireDecidable(decision, by, now);
        state = State.DECIDED;
        decided = new Decided(decision, by.unit(), by.name(), by.onPaper(), now);
        minutes = by.pages();
        done(new MatterDecided(id(), roundId, decision, text.applications(), by.unit(), by.onPaper()));
    }

    /** 会议纪要 as it was signed. */
    void keepMinutes(SignedPage page) {
        if (decided == null) {
            throw Refusal.conflict("matter-undecided").article(ARTICLE);
        }
        minutes = SignedPages.with(minutes, page, ARTICLE);
        done(new MatterPageKept(id(), page));
    }

    private void touched(Caller caller) {
        hands = Stream.concat(hands.stream(), Stream.of(caller.id())).distinct().toList();
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw Refusal.conflict("matter-over").article(ARTICLE).with("state", state);
        }
    }

    private void requireOwn(Caller caller) {
        if (!caller.sitsIn(putter.unit())) {
            throw Refusal.forbidden("matter-of-others").article(ARTICLE);
        }
    }

    boolean putBy(String account) {
        return hands.contains(account);
    }

    UUID roundId() {
        return roundId;
    }

    State state() {
        return state;
    }

    Text text() {
        return text;
    }

    Putter putter() {
        return putter;
    }

    List<SignedPage> attachments() {
        return attachments;
    }

    @Nullable
    Decided decided() {
        return decided;
    }

    List<SignedPage> minutes() {
        return minutes;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawal;
    }
}
