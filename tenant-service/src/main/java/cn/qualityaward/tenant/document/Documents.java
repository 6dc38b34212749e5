package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.document.DocumentFacts.DraftSaved;
import cn.qualityaward.tenant.document.DocumentFacts.EditionPublished;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final DocumentJson json;
    private final Checks checks;
    private final Presets presets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(DocumentKind<T> kind, DocumentDesk desk) {
        this.kind = kind;
        this.drafts = desk.drafts;
        this.editions = desk.editions;
        this.json = desk.json;
        this.checks = desk.checks;
        this.presets = desk.presets;
        this.events = desk.events;
        this.clock = desk.clock;
    }

    public DocumentKind<T> kind() {
        return kind;
    }

    public List<String> presets() {
        return presets.names(kind.name());
    }

    public JsonNode preset(String name) {
        return presets.named(kind.name(), name);
    }

    /** A new tenant's first draft: a preset with what the tenant said of itself put into it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(String preset, UnaryOperator<ObjectNode> ownWords) {
        var document = json.read(ownWords.apply((ObjectNode) preset(preset)), kind.type());
        save(new Draft(kind.name(), json.canonical(document)));
    }

    @Transactional(readOnly = true)
    public DraftView draft() {
        return view(required());
    }

    /** The draft as its type. */
    @Transactional(readOnly = true)
    public T drafted() {
        return typed(required().content());
    }

    /** A draft may contradict itself for as long as it is one; but it must be a document of its kind. */
    @Transactional
    public DraftView save(int seen, JsonNode document) {
        var draft = required();
        ETags.match(seen, draft.version());
        draft.rewrite(json.canonical(json.read(document, kind.type())));
        return view(save(draft));
    }

    @Transactional
    public Published publish(int seen, Publication publication) {
        var draft = required();
        ETags.match(seen, draft.version());
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
        return editions.findByKindAndNumber(kind.name(), number)
                .map(this::published)
                .orElseThrow(() -> Refusal.unknown("version-unknown").with("version", number));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<VersionView> versions() {
        var lines = new ArrayList<VersionView>();
        LocalDate successor = null;
        for (Edition edition : editions.findByKindOrderByNumberDesc(kind.name())) {
            lines.add(new VersionView(
                    edition.number(),
                    edition.effectiveFrom(),
                    successor == null ? null : successor.minusDays(1),
                    edition.documentNumber(),
                    edition.publishedAt(),
                    edition.hash()));
            successor = edition.effectiveFrom();
        }
        return List.copyOf(lines);
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

    /** History is not rewritten: what was in force on a past day stays so. */
    private void refuseStepBack(Edition last, Draft draft, LocalDate effectiveFrom) {
        if (last.effectiveFrom().isAfter(effectiveFrom)) {
            throw Refusal.conflict("version-earlier")
                    .article(kind.article())
                    .with("version", last.number())
                    .with("effectiveFrom", last.effectiveFrom())
                    .field("effectiveFrom");
        }
        if (last.hash().equals(DocumentJson.sha256(draft.content()))) {
            throw Refusal.conflict("version-unchanged").article(kind.article()).with("version", last.number());
        }
    }

    private Draft required() {
        return drafts.findByKind(kind.name()).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private Draft save(Draft draft) {
        var saved = drafts.saveAndFlush(draft);
        events.publishEvent(new DraftSaved(kind.name(), kind.article(), DocumentJson.sha256(saved.content())));
        return saved;
    }

    private DraftView view(Draft draft) {
        var findings = checks.of(kind, typed(draft.content()), today());
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
                json.tree(edition.content()));
    }

    private T typed(String content) {
        return json.read(json.tree(content), kind.type());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }
}
