package cn.qualityaward.award.review;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.ReviewFacts.ConsensusConfirmed;
import cn.qualityaward.award.review.ReviewFacts.ConsensusCorrected;
import cn.qualityaward.award.review.ReviewFacts.ConsensusSigned;
import cn.qualityaward.award.review.ReviewFacts.ConsensusVoided;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 合议: on which marks those who reviewed one applicant agree, where their own lie apart. Theirs stay what they are; what is
 * agreed stands in their place once the leader has confirmed it and more than half of them have signed that they agree.
 */
@Entity
class Consensus extends Aggregate {

    /** What was confirmed before and holds no more. */
    record Earlier(Map<String, Agreed> agreed, List<Signature> signatures, Instant confirmedAt, String reason) {}

    private static final JsonMapper JSON = new JsonMapper();

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Agreed> agreed = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, String> sheets = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> signers = Set.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Signature> signatures = List.of();

    private @Nullable Instant confirmedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Earlier> earlier = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Consensus() {}

    Consensus(Desk desk, UUID application) {
        super(Ids.next());
        this.roundId = desk.round();
        this.track = desk.track();
        this.ordinal = desk.step().ordinal();
        this.stage = desk.step().kind();
        this.applicationId = application;
    }

    void write(Map<String, Agreed> agreed, Rubric rubric) {
        requireOpen();
        rubric.check(agreed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, item -> item.getValue().percent())));
        this.agreed = Map.copyOf(agreed);
    }

    /**
     * Confirmed by the leader on the sheets as they are; the others are asked to sign.
     *
     * @param beyond the items that the rules have talked over
     */
    void confirm(String leader, List<Sheet> on, Set<String> signers, Collection<String> beyond, Instant now) {
        requireOpen();
        var missing = beyond.stream()
                .filter(item -> !agreed.containsKey(item))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid("consensus-incomplete")
                    .article(stage.article())
                    .setting("outlierGap")
                    .with("items", missing);
        }
        if (agreed.isEmpty()) {
            throw Refusal.invalid("consensus-empty").article(stage.article());
        }
        var silent = agreed.entrySet().stream()
                .filter(item -> item.getValue().comment().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!silent.isEmpty()) {
            throw Refusal.invalid("consensus-without-comment")
                    .article(stage.article())
                    .with("items", silent);
        }
        this.sheets = sealed(on);
        this.signers = Set.copyOf(signers);
        this.signatures = List.of(new Signature(leader, true, "", now));
        this.confirmedAt = now;
        done(new ConsensusConfirmed(id(), applicationId, stage, seal()));
    }

    void sign(String account, boolean agrees, String opinion, Instant now) {
        confirmedAt();
        if (!signers.contains(account)) {
            throw Refusal.forbidden("not-a-signer").article(stage.article());
        }
        if (signed(account)) {
            throw Refusal.conflict("consensus-signed").article(stage.article());
        }
        if (!agrees && opinion.isBlank()) {
            throw Refusal.invalid("reason-missing").field("opinion").article(stage.article());
        }
        var all = new ArrayList<>(signatures);
        all.add(new Signature(account, agrees, opinion, now));
        signatures = List.copyOf(all);
        done(new ConsensusSigned(id(), applicationId, stage, agrees, seal()));
    }

    /** What was confirmed holds no more; it is kept, and what was agreed is where the leader begins anew. */
    void voidBecause(String reason) {
        earlier = earlierWith(confirmedAt(), reason);
        sheets = Map.of();
        signers = Set.of();
        signatures = List.of();
        confirmedAt = null;
        done(new ConsensusVoided(id(), applicationId, stage, reason));
    }

    /**
     * 更正 of a sheet it was reached on: what is agreed on items that were marked otherwise holds no more, and is kept. The rest
     * stands as it was signed, since nobody marked that otherwise.
     */
    void corrected(Set<String> items, List<Sheet> on, String reason) {
        if (items.containsAll(agreed.keySet())) {
            voidBecause(reason);
            return;
        }
        var standing = new TreeMap<>(agreed);
        if (standing.keySet().removeAll(items)) {
            earlier = earlierWith(confirmedAt(), reason);
        }
        agreed = Map.copyOf(standing);
        sheets = sealed(on);
        done(new ConsensusCorrected(id(), applicationId, stage, reason, seal()));
    }

    private List<Earlier> earlierWith(Instant confirmed, String reason) {
        var all = new ArrayList<>(earlier);
        all.add(new Earlier(agreed, signatures, confirmed, reason));
        return List.copyOf(all);
    }

    /** The fingerprint (SHA-256, hexadecimal) of all that it says, of whom, on which sheets, and who signed it. */
    String seal() {
        return Canonical.sha256(JSON.writeValueAsString(List.of(
                id(),
                roundId,
                track,
                ordinal,
                applicationId,
                new TreeMap<>(agreed),
                new TreeMap<>(sheets),
                new TreeSet<>(signers),
                told(signatures),
                millis(confirmedAt),
                earlier.stream()
                        .map(one -> List.of(
                                new TreeMap<>(one.agreed()),
                                told(one.signatures()),
                                millis(one.confirmedAt()),
                                one.reason()))
                        .toList())));
    }

    private static List<List<Object>> told(List<Signature> signatures) {
        return signatures.stream()
                .map(one -> List.<Object>of(one.account(), one.agrees(), one.opinion(), millis(one.at())))
                .toList();
    }

    private static long millis(@Nullable Instant at) {
        return at == null ? 0 : at.toEpochMilli();
    }

    private static Map<UUID, String> sealed(List<Sheet> on) {
        return on.stream().collect(Collectors.toUnmodifiableMap(Sheet::id, Sheet::seal));
    }

    private void requireOpen() {
        if (confirmedAt != null) {
            throw Refusal.conflict("consensus-confirmed").article(stage.article());
        }
    }

    /** When it was confirmed; before that there is nothing to sign or to take back. */
    Instant confirmedAt() {
        var at = confirmedAt;
        if (at == null) {
            throw Refusal.conflict("consensus-unconfirmed").article(stage.article());
        }
        return at;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    /** Whether it was confirmed on these very sheets as they are. */
    boolean isOn(List<Sheet> counted) {
        return sheets.equals(sealed(counted));
    }

    boolean signed(String account) {
        return signatures.stream().anyMatch(one -> one.account().equals(account));
    }

    boolean waitsFor(String account) {
        return confirmed() && signers.contains(account) && !signed(account);
    }

    boolean signedByAll() {
        return confirmed() && signers.stream().allMatch(this::signed);
    }

    /** Whether what is agreed stands in place of the marks. */
    boolean settled() {
        return signedByAll()
                && 2 * signatures.stream().filter(Signature::agrees).count() > signers.size();
    }

    UUID applicationId() {
        return applicationId;
    }

    StageKind stage() {
        return stage;
    }

    int ordinal() {
        return ordinal;
    }

    Map<String, Agreed> agreed() {
        return agreed;
    }

    List<Signature> signatures() {
        return signatures;
    }

    Set<String> signers() {
        return signers;
    }

    List<Earlier> earlier() {
        return earlier;
    }
}
