package cn.qualityaward.award.review;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.ReviewFacts.GateDoubtAnswered;
import cn.qualityaward.award.review.ReviewFacts.GateDoubted;
import cn.qualityaward.award.review.ReviewFacts.SheetCorrected;
import cn.qualityaward.award.review.ReviewFacts.SheetCounted;
import cn.qualityaward.award.review.ReviewFacts.SheetDoubtSettled;
import cn.qualityaward.award.review.ReviewFacts.SheetDoubted;
import cn.qualityaward.award.review.ReviewFacts.SheetReopened;
import cn.qualityaward.award.review.ReviewFacts.SheetRestored;
import cn.qualityaward.award.review.ReviewFacts.SheetSubmitted;
import cn.qualityaward.award.review.ReviewFacts.SheetVoided;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 评分表: one reviewer's marks for one applicant in one step; locked once submitted, and reopened with a reason only. */
@Entity
class Sheet extends Aggregate implements Counting {

    private static final JsonMapper JSON = new JsonMapper();

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    private UUID applicationId;
    private String reviewer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> marks = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Note> notes = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> reasons = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, GateMark> gates = Map.of();

    /** Whether a requirement was found unmet, and the office has not said yet what it finds. */
    private boolean gateDoubt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable GateAnswer gateAnswer;

    private String comment = "";
    private @Nullable Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Earlier> earlier = List.of();

    /** 作废: the interest for which it counts nowhere. */
    private @Nullable String voidedBecause;

    /** Whether it was among those that counted when the step was closed. */
    private boolean counted;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Original> originals = List.of();

    /** Its seal as it was last locked or corrected, for whoever only asks whether anything has changed; none of older ones. */
    private @Nullable String said;

    /** The interest of its reviewer that came to light after the step was closed on it; nothing once it was decided on. */
    private @Nullable String doubtedBecause;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Sheet() {}

    Sheet(Desk desk, UUID application, String reviewer) {
        super(Ids.next());
        this.roundId = desk.round();
        this.track = desk.track();
        this.ordinal = desk.step().ordinal();
        this.stage = desk.step().kind();
        this.applicationId = application;
        this.reviewer = reviewer;
    }

    void fill(Map<String, Integer> marks, Map<String, Note> notes, String comment, Rubric rubric) {
        requireUnlocked();
        rubric.check(marks);
        rubric.requireKnown("notes", notes.keySet());
        this.marks = Map.copyOf(marks);
        this.notes = notes.entrySet().stream()
                .filter(note -> !note.getValue().blank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.comment = comment;
    }

    /** Whether what must be met before anything is scored is met. */
    void answer(Map<String, GateMark> gates, Rubric rubric) {
        requireUnlocked();
        rubric.requireGates(gates.keySet());
        this.gates = Map.copyOf(gates);
    }

    /** Why items are marked otherwise than what this sheet takes up. */
    void explain(Map<String, String> reasons, Rubric rubric) {
        requireUnlocked();
        rubric.requireKnown("reasons", reasons.keySet());
        this.reasons = reasons.entrySet().stream()
                .filter(reason -> !reason.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the material review found is confirmed item by item, or changed with a reason (第十三条(四)). */
    void requireReasons(Map<String, Integer> takenUp) {
        var silent = takenUp.entrySet().stream()
                .filter(item -> !item.getValue().equals(marks.get(item.getKey())))
                .map(Map.Entry::getKey)
                .filter(item -> !reasons.containsKey(item))
                .sorted()
                .toList();
        if (!silent.isEmpty()) {
            throw Refusal.invalid("change-without-reason")
                    .article(stage.article())
                    .setting("siteConfirms")
                    .with("items", silent);
        }
    }

    void submit(Rubric rubric, Instant now) {
        requireUnlocked();
        var gaps = rubric.gaps(marks);
        if (!gaps.isEmpty()) {
            throw Refusal.invalid("sheet-incomplete").article(stage.article()).with("gaps", gaps);
        }
        GateMark.requireWhole(rubric, gates);
        submittedAt = now;
        gateDoubt = GateMark.anyUnmet(gates);
        said = seal();
        done(new SheetSubmitted(id(), applicationId, stage, seal()));
        if (gateDoubt) {
            done(new GateDoubted(id(), applicationId, roundId, stage));
        }
    }

    /** What the office finds of a requirement that was said to be unmet; the marks stay. */
    void gateFound(GateAnswer answer) {
        if (!gateDoubt) {
            throw Refusal.conflict("no-gate-doubt").article(stage.article());
        }
        gateDoubt = false;
        gateAnswer = answer;
        done(new GateDoubtAnswered(id(), applicationId, roundId, stage, answer.met(), answer.reason()));
    }

    /** 退回重评: open again for its reviewer; what it said and its seal are kept. */
    void reopen(String reason, String by, Instant now) {
        if (voidedBecause != null) {
            throw Refusal.conflict("sheet-void").article("第十八条");
        }
        if (counted) {
            throw Refusal.conflict("sheet-counted").article(stage.article());
        }
        var at = lockedAt();
        var seal = seal();
        var all = new ArrayList<>(earlier);
        all.add(new Earlier(marks, notes, reasons, gates, comment, at, seal, reason, by, now));
        earlier = List.copyOf(all);
        submittedAt = null;
        gateDoubt = false;
        gateAnswer = null;
        done(new SheetReopened(id(), applicationId, roundId, track, ordinal, stage, reviewer, reason, seal));
    }

    /** 作废: its reviewer must step back; it stays as it is for whoever looks into that, and counts nowhere. */
    void voidBecause(String interest) {
        voidedBecause = interest;
        done(new SheetVoided(id(), applicationId, roundId, track, ordinal, stage, submittedAt != null, standing()));
    }

    /** The step is closed on it: whatever becomes known later, it counts until it is corrected. */
    void count() {
        counted = true;
        done(new SheetCounted(id(), applicationId, stage, standing()));
    }

    /** The step is closed on it: whether it is voided is for people, by a correction. */
    void doubt(String interest) {
        if (counted && voidedBecause == null && doubtedBecause == null) {
            doubtedBecause = interest;
            done(new SheetDoubted(id(), applicationId, roundId, track, ordinal, stage));
        }
    }

    /** One interest was none, and another stands: nobody is asked anew. */
    void doubtStill(String interest) {
        if (doubtedBecause != null) {
            doubtedBecause = interest;
        }
    }

    /** What was found was taken back, or it was decided to leave the sheet as it is. */
    void trust() {
        if (doubtedBecause != null) {
            doubtedBecause = null;
            done(new SheetDoubtSettled(id(), applicationId, roundId, stage));
        }
    }

    /**
     * 更正: other marks, or none that count; what it said is kept.
     *
     * @param voided why it counts nowhere; nothing where it counts
     * @param agreed what stands in place of its marks so far
     */
    void correct(
            Map<String, Integer> marks, @Nullable String voided, UUID by, Map<String, Agreed> agreed, Instant now) {
        var before = standing();
        var all = new ArrayList<>(originals);
        all.add(new Original(by, this.marks, voidedBecause, agreed, before, now, false));
        originals = List.copyOf(all);
        this.marks = Map.copyOf(marks);
        this.voidedBecause = voided;
        this.said = seal();
    }

    /**
     * 补评: it was marked once the step was closed, and by a correction counts from now on.
     *
     * @param told why it counted nowhere before
     */
    void takeIn(UUID by, String told, Map<String, Agreed> agreed, Instant now) {
        lockedAt();
        var all = new ArrayList<>(originals);
        all.add(new Original(by, marks, told, agreed, standing(), now, false));
        originals = List.copyOf(all);
        counted = true;
    }

    /** After {@link #correct}: what follows is done, and all of it is sealed. */
    void corrected(boolean relisted) {
        var all = new ArrayList<>(originals);
        var last = all.removeLast();
        all.add(new Original(
                last.correction(),
                last.marks(),
                last.voidedBecause(),
                last.agreed(),
                last.seal(),
                last.at(),
                relisted));
        originals = List.copyOf(all);
        done(new SheetCorrected(
                id(), applicationId, roundId, track, ordinal, stage, last.correction(), last.seal(), standing()));
    }

    /** 撤回认定: its reviewer need not step back after all; it is again as it was. */
    void restore() {
        voidedBecause = null;
        done(new SheetRestored(id(), applicationId, roundId, track, ordinal, stage, submittedAt != null, standing()));
    }

    /** The fingerprint (SHA-256, hexadecimal) of all that it says and of whom, by whom and when. */
    @Override
    public String seal() {
        var told = new ArrayList<Object>(List.of(
                id(),
                roundId,
                track,
                ordinal,
                applicationId,
                reviewer,
                new TreeMap<>(marks),
                new TreeMap<>(notes),
                comment,
                submittedAt == null ? 0 : submittedAt.toEpochMilli()));
        if (!reasons.isEmpty()) { // none where nothing is taken up, as before there were any
            told.add(Map.of("reasons", new TreeMap<>(reasons)));
        }
        if (!gates.isEmpty()) {
            told.add(Map.of("gates", new TreeMap<>(gates)));
        }
        earlier.forEach(one -> told.add(one.told()));
        return Canonical.sha256(JSON.writeValueAsString(told));
    }

    /** The same of all that it says and of what befell it since: whether it counts, and what was corrected. */
    String standing() {
        return !counted && voidedBecause == null && originals.isEmpty()
                ? seal()
                : Canonical.sha256(JSON.writeValueAsString(List.of(
                        seal(),
                        counted,
                        Objects.requireNonNullElse(voidedBecause, ""),
                        originals.stream().map(Original::told).toList())));
    }

    private void requireUnlocked() {
        if (submittedAt != null) {
            throw Refusal.conflict("sheet-locked").article(stage.article());
        }
    }

    boolean submitted() {
        return submittedAt != null;
    }

    /** When it was locked; before that nothing is done with it but by its reviewer. */
    Instant lockedAt() {
        var at = submittedAt;
        if (at == null) {
            throw Refusal.conflict("sheet-not-submitted").article(stage.article());
        }
        return at;
    }

    @Override
    public boolean isVoid() {
        return voidedBecause != null;
    }

    @Nullable
    String doubtedBecause() {
        return doubtedBecause;
    }

    @Nullable
    String voidedBecause() {
        return voidedBecause;
    }

    @Override
    public boolean counted() {
        return counted;
    }

    List<Original> originals() {
        return originals;
    }

    /** The first correction after which the list of the step was left as it was. */
    Optional<Original> asListed() {
        return originals.stream().filter(one -> !one.relisted()).findFirst();
    }

    UUID roundId() {
        return roundId;
    }

    @Override
    public UUID applicationId() {
        return applicationId;
    }

    StageKind stage() {
        return stage;
    }

    int ordinal() {
        return ordinal;
    }

    ApplicantKind track() {
        return track;
    }

    @Override
    public String reviewer() {
        return reviewer;
    }

    Map<String, Integer> marks() {
        return marks;
    }

    Map<String, Note> notes() {
        return notes;
    }

    /** The marks as they count: what is agreed on of an item stands in place of its own. */
    Map<String, Integer> marksBut(Map<String, Agreed> agreed) {
        return but(marks, agreed);
    }

    static Map<String, Integer> but(Map<String, Integer> marks, Map<String, Agreed> agreed) {
        var counting = new HashMap<>(marks);
        agreed.forEach((item, one) -> counting.put(item, one.percent()));
        return counting;
    }

    /** Why it was last reopened. */
    @Nullable
    String reopenedBecause() {
        return earlier.isEmpty() ? null : earlier.getLast().reason();
    }

    List<Earlier> earlier() {
        return earlier;
    }

    Map<String, String> reasons() {
        return reasons;
    }

    Map<String, GateMark> gates() {
        return gates;
    }

    boolean gateDoubt() {
        return gateDoubt;
    }

    @Nullable
    GateAnswer gateAnswer() {
        return gateAnswer;
    }

    String comment() {
        return comment;
    }
}
