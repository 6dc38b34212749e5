package cn.qualityaward.award.lot;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What it depends on is frozen and a secret committed to first; then the discipline inspection says a word (纪检见证). The
 * seed follows from the three (ADR 33).
 */
@Embeddable
public class WitnessedSeed {

    /** @param words what the witness said; onPaper: the record they signed, where the office entered it */
    public record Witness(
            String name, String unit, @Nullable String onPaper, String words, Instant at) {}

    private static final int SECRET_BYTES = 32;

    private String inputsHash;
    private String secret;
    private String commitment;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Witness witness;

    private @Nullable String seed;

    @SuppressWarnings("NullAway") // for Hibernate
    protected WitnessedSeed() {}

    /** @param secret nobody has seen it; only its fingerprint is shown before the witness has spoken */
    public WitnessedSeed(String inputsHash, String secret) {
        this.inputsHash = inputsHash;
        this.secret = secret;
        this.commitment = Canonical.sha256(secret);
    }

    public static String secret(SecureRandom random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** @return the seed, now that the witness has spoken */
    public String speak(String words, Decider by, String article, Instant now) {
        requireObserver(by, article);
        witness = new Witness(by.name(), by.unit(), by.onPaper(), words, now);
        var drawn = seed(secret, words, inputsHash);
        seed = drawn;
        return drawn;
    }

    public static void requireObserver(Decider by, String article) {
        if (!by.unit().startsWith("observer/")) {
            throw Refusal.forbidden("not-the-observer").article(article);
        }
    }

    /** SHA-256 over secret, words and inputs, each on a line of its own: anybody can work it out again. */
    public static String seed(String secret, String words, String inputsHash) {
        return Canonical.sha256(secret + "\n" + words + "\n" + inputsHash);
    }

    /** 签号 of one who takes part: by these, in their order, a lot is drawn. */
    public static String lot(String seed, UUID of) {
        return Canonical.sha256(seed + "\n" + of);
    }

    public String inputsHash() {
        return inputsHash;
    }

    public String commitment() {
        return commitment;
    }

    /** Opened once it binds nobody any more. */
    public @Nullable String secret() {
        return seed == null ? null : secret;
    }

    public @Nullable Witness witness() {
        return witness;
    }

    public @Nullable String seed() {
        return seed;
    }
}
