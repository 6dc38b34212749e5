package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.record.Verification.Published;
import cn.qualityaward.tenancy.record.Verification.Report;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record for the 审计管理员, who reads and verifies it, and its head for everybody, who may hold us to it. */
@RestController
@RequestMapping("/api/{tenant}/${award.record.service}")
@Seated("admin/audit/administrator")
class RecordController {

    /**
     * @param seq its place in the chain; none until it is sealed
     * @param origin the address it was done from
     */
    record EntryRow(
            UUID id,
            @Nullable Long seq,
            Instant at,
            Instant procedureTime,
            String actor,
            @Nullable String origin,
            String deed,
            String subject,
            String article,
            @Nullable String paper) {}

    /** @param next what to ask for as {@code before} to read on; none at the end */
    record EntryPage(List<EntryRow> items, @Nullable UUID next) {}

    /**
     * @param hash of the last link, over everything before it
     * @param epoch grows when the database was restored into another cluster, which may cost the last links
     */
    record PublishedHead(
            long count, String hash, int epoch, @Nullable Instant sealedAt) {}

    private final Entries entries;
    private final Verification verification;

    RecordController(Entries entries, Verification verification) {
        this.entries = entries;
        this.verification = verification;
    }

    @GetMapping("/record")
    EntryPage page(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var items = entries.before(before, subject, limit + 1);
        var shown = items.subList(0, Math.min(limit, items.size()));
        return new EntryPage(shown, items.size() > limit ? shown.getLast().id() : null);
    }

    /** With a head as it was published earlier, also whether the chain still passes through it. */
    @GetMapping("/record/verification")
    Report verify(
            @RequestParam(required = false) @Min(1) @Nullable Long count,
            @RequestParam(required = false) @Pattern(regexp = "[0-9a-fA-F]{64}") @Nullable String hash) {
        if ((count == null) != (hash == null)) {
            throw Refusal.invalid("invalid").field(count == null ? "count" : "hash");
        }
        return verification.verify(count == null || hash == null ? null : new Published(count, hash));
    }

    @GetMapping("/public/record")
    @Open
    PublishedHead head() {
        var head = entries.head();
        return new PublishedHead(head.seq(), HexFormat.of().formatHex(head.hash()), head.epoch(), head.sealedAt());
    }
}
