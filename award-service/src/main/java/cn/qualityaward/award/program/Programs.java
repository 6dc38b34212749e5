package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents that rounds are pinned to, read as what they mean. */
@Component
public class Programs {

    interface Stored extends Repository<Program, UUID> {
        Optional<Program> findById(UUID round);

        List<Program> findByIdIn(Collection<UUID> rounds);

        Program save(Program program);
    }

    /** Which versions a round runs by, and the SHA-256 of their canonical form (RFC 8785). */
    public record Versions(int policy, String policyHash, int rules, String rulesHash) {}

    private final Stored stored;
    private final PolicySource source;
    private final JsonMapper json;
    private final Cache<String, Object> read =
            Caffeine.newBuilder().maximumSize(200).build();

    Programs(Stored stored, PolicySource source, JsonMapper json) {
        this.stored = stored;
        this.source = source;
        this.json = json;
    }

    /** Policy and review rules as they were found in force on a day, not yet pinned. */
    public record Found(Program.Pinned policy, Program.Pinned rules) {}

    /** Asks tenant-service: before anything is locked. */
    public Found found(LocalDate on) {
        return new Found(pinned(source.policy(on)), pinned(source.rules(on)));
    }

    /** A round still being planned may be pinned again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Versions pin(UUID round, Found documents) {
        var policy = documents.policy();
        var rules = documents.rules();
        var program = stored.findById(round)
                .map(known -> {
                    known.repin(policy, rules);
                    return known;
                })
                .orElseGet(() -> new Program(round, policy, rules));
        stored.save(program);
        return versions(program);
    }

    /** For a rehearsal: documents that nobody has published. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pinDrafts(UUID round, JsonNode policy, JsonNode rules) {
        stored.save(new Program(round, pinned(0, policy), pinned(0, rules)));
    }

    /** The policy in force on that day, for what belongs to no round; asks tenant-service, so outside any transaction. */
    public Policy inForce(LocalDate on) {
        return read(pinned(source.policy(on)), Policy.class);
    }

    @Transactional(readOnly = true)
    public Policy policy(UUID round) {
        return read(required(round).policy(), Policy.class);
    }

    /** By their rounds, asked for once. */
    @Transactional(readOnly = true)
    public Map<UUID, Policy> policies(Collection<UUID> rounds) {
        return stored.findByIdIn(rounds).stream()
                .collect(Collectors.toMap(Program::id, program -> read(program.policy(), Policy.class)));
    }

    @Transactional(readOnly = true)
    public ReviewRules rules(UUID round) {
        return read(required(round).rules(), ReviewRules.class);
    }

    @Transactional(readOnly = true)
    public Versions versions(UUID round) {
        return versions(required(round));
    }

    private Program required(UUID round) {
        return stored.findById(round).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private static Versions versions(Program program) {
        return new Versions(
                program.policy().version(),
                program.policy().hash(),
                program.rules().version(),
                program.rules().hash());
    }

    private <T> T read(Program.Pinned pinned, Class<T> type) {
        return type.cast(read.get(type.getSimpleName() + pinned.hash(), unread -> json.readValue(pinned.text(), type)));
    }

    private Program.Pinned pinned(PolicySource.Document document) {
        return pinned(document.version(), document.document());
    }

    private Program.Pinned pinned(int version, JsonNode document) {
        var canonical = Canonical.form(json.writeValueAsString(document));
        return new Program.Pinned(version, Canonical.sha256(canonical), canonical);
    }
}
