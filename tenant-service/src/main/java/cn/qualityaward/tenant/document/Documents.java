package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.document.DocumentFacts.DraftSaved;
import cn.qualityaward.tenant.document.DocumentFacts.EditionPublished;
import cn.qualityaward.tenant.document.DocumentFacts.FormalityRecorded;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of one kind: one draft per tenant, and the versions published from it. */
public class Documents<T> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final DocumentKind<T> kind;
    private final Drafts drafts;
    private final Editions editions;
    private final Formalities formalities;
    private final DocumentJson json;
    private final Checks checks;
    private final Presets presets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(DocumentKind<T> kind, DocumentDesk desk) {
        this.kind = kind;
        this.drafts = desk.drafts;
        this.editions = desk.editions;
        this.formalities = desk.formalities;
        this.json = desk.json;
        this.checks = desk.checks;
        this.presets = desk.presets;
        this.events = desk.events;
        this.clock = desk.clock;
    }

    public DocumentKind<T> kind() {
        return kind;
    }

    public List<PresetView> presets() {
        return presets.all(kind.name());
    }

    public JsonNode preset(String name) {
        return presets.named(kind.name(), name);
    }

    /** A new tenant's first draft: a preset, the seed unless named, with what the tenant said of itself put into it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(@Nullable String preset, UnaryOperator<ObjectNode> ownWords) {
        var chosen = (ObjectNode) preset(Objects.requireNonNullElseGet(preset, presets::seed));
        var document = json.read(ownWords.apply(chosen), kind.type());
        save(new Draft(kind.name(), json.canonical(document)));
    }

    @Transactional(readOnly = true)
    public DraftView draft(@Nullable LocalDate on) {
        return view(required(), Objects.requireNonNullElseGet(on, this::today));
    }

    /** The draft as its type. */
    @Transactional(readOnly = true)
    public T drafted() {
        return typed(required().content());
    }

    /** A draft may contradict itself for as long as it is one; but it must be a document of its kind. */
    @Transactional
    public DraftView save(int seen, JsonNode document) {
        var draft = seen(seen);
        DocumentJson.requireSingleLines(document, "");
        draft.rewrite(json.canonical(json.read(document, kind.type())));
        return view(save(draft), today());
    }

    @Transactional
    public Published publish(int seen, Publication publication) {
        var draft = seen(seen);
        refuseContradictions(draft, publication.effectiveFrom());
        var last = editions.findFirstByKindOrderByNumberDesc(kind.name());
        last.ifPresent(edition -> refuseStepBack(edition, draft, publication.effectiveFrom()));
        var edition = editions.saveAndFlush(new Edition(
                kind.name(),
                last.map(Edition::number).orElse(0) + 1,
                publication.effectiveFrom(),
                publication.documentNumber(),
                clock.instant(),
                draft.content()));
        events.publishEvent(new EditionPublished(
                kind.name(), kind.article(), edition.number(), edition.effectiveFrom(), edition.hash()));
        Objects.requireNonNullElse(publication.formalities(), List.<FormalityEntry>of())
                .forEach(entry -> record(edition, entry));
        return published(edition);
    }

    /** 合法性审核、公平竞争审查、集体讨论、备案: what was gone through, or why not; once and for all. */
    @Transactional
    public Published record(int version, FormalityEntry entry) {
        var edition = edition(version);
        record(edition, entry);
        return published(edition);
    }

    /** What was in force on a day; today where none is named. */
    @Transactional(readOnly = true)
    public Published inForce(@Nullable LocalDate on) {
        return published(requiredInForce(on));
    }

    /** What is in force, as its type. */
    @Transactional(readOnly = true)
    public Optional<T> typedInForce(@Nullable LocalDate on) {
        return editionInForce(on).map(edition -> typed(edition.content()));
    }

    @Transactional(readOnly = true)
    public Published version(int number) {
        return published(edition(number));
    }

    /** One published version, as its type. */
    @Transactional(readOnly = true)
    public T typedVersion(int number) {
        return typed(edition(number).content());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<VersionView> versions() {
        var lines = new ArrayList<VersionView>();
        var inForce = editionInForce(null).map(Edition::number).orElse(0);
        LocalDate successor = null;
        for (Edition edition : editions.findByKindOrderByNumberDesc(kind.name())) {
            lines.add(new VersionView(
                    edition.number(),
                    edition.effectiveFrom(),
                    successor == null ? null : successor.minusDays(1),
                    edition.documentNumber(),
                    edition.publishedAt(),
                    edition.hash(),
                    edition.number() == inForce));
            successor = edition.effectiveFrom();
        }
        return List.copyOf(lines);
    }

    /** What takes effect after a day, the earliest first. */
    @Transactional(readOnly = true)
    public List<T> typedAfter(LocalDate day) {
        return editions.findByKindAndEffectiveFromAfterOrderByNumber(kind.name(), day).stream()
                .map(edition -> typed(edition.content()))
                .toList();
    }

    private Edition edition(int number) {
        return editions.findByKindAndNumber(kind.name(), number)
                .orElseThrow(() -> Refusal.unknown("version-unknown").with("version", number));
    }

    private void record(Edition edition, FormalityEntry entry) {
        if (!entry.complete()) {
            throw Refusal.invalid(entry.applicable() ? "formality-without-document" : "formality-without-reason")
                    .article(kind.article())
                    .field("formality");
        }
        if (recorded(edition).stream().anyMatch(known -> known.formality() == entry.formality())) {
            throw Refusal.conflict("formality-recorded").article(kind.article());
        }
        formalities.saveAndFlush(new RecordedFormality(kind.name(), edition.number(), entry));
        events.publishEvent(new FormalityRecorded(kind.name(), kind.article(), edition.number(), entry));
    }

    private List<FormalityEntry> recorded(Edition edition) {
        return formalities.findByKindAndNumber(kind.name(), edition.number()).stream()
                .map(RecordedFormality::entry)
                .sorted(Comparator.comparing(FormalityEntry::formality))
                .toList();
    }

    /** The draft as the writer saw it; whoever saw another is shown what it has become, to merge the two. */
    private Draft seen(int version) {
        var draft = required();
        var current = Objects.requireNonNull(draft.version());
        if (current != version) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale")
                    .with("current", current)
                    .with("document", json.tree(draft.content()));
        }
        return draft;
    }

    private Edition requiredInForce(@Nullable LocalDate on) {
        return editionInForce(on)
                .orElseThrow(() -> Refusal.unknown(kind.name() + "-unpublished").article(kind.article()));
    }

    private Optional<Edition> editionInForce(@Nullable LocalDate on) {
        return editions.findFirstByKindAndEffectiveFromLessThanEqualOrderByNumberDesc(
                kind.name(), Objects.requireNonNullElseGet(on, this::today));
    }

    private void refuseContradictions(Draft draft, LocalDate on) {
        var findings = checks.of(kind, typed(draft.content()), on);
        if (Checks.block(findings)) {
            throw Refusal.invalid("document-contradictory")
                    .article(kind.article())
                    .with("findings", checks.inWords(kind, findings));
        }
    }

    /**
     * Versions follow one another in time. One may be entered after the day it took effect, as a document is issued on paper
     * first; a round that began meanwhile keeps the copies it was pinned to.
     */
    private void refuseStepBack(Edition last, Draft draft, LocalDate effectiveFrom) {
        if (last.effectiveFrom().isAfter(effectiveFrom)) {
            throw Refusal.conflict("version-earlier")
                    .article(kind.article())
                    .with("version", last.number())
                    .with("effectiveFrom", last.effectiveFrom())
                    .field("effectiveFrom");
        }
        if (last.hash().equals(Canonical.sha256(draft.content()))) {
            throw Refusal.conflict("version-unchanged").article(kind.article()).with("version", last.number());
        }
    }

    private Draft required() {
        return drafts.findByKind(kind.name()).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private Draft save(Draft draft) {
        var saved = drafts.saveAndFlush(draft);
        events.publishEvent(new DraftSaved(kind.name(), kind.article(), Canonical.sha256(saved.content())));
        return saved;
    }

    private DraftView view(Draft draft, LocalDate on) {
        var findings = checks.of(kind, typed(draft.content()), on);
        return new DraftView(
                Objects.requireNonNull(draft.version()), json.tree(draft.content()), checks.inWords(kind, findings));
    }

    private Published published(Edition edition) {
        return new Published(
                edition.number(),
                edition.effectiveFrom(),
                edition.documentNumber(),
                edition.publishedAt(),
                edition.hash(),
                edition.schemaVersion(),
                recorded(edition),
                json.tree(edition.content()));
    }

    private T typed(String content) {
        return json.read(json.tree(content), kind.type());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }
}
