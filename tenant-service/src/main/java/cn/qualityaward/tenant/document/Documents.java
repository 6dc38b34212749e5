package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.document.DocumentFacts.DraftSaved;
import java.time.Clock;
import java.time.LocalDate;
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

    private final DocumentKind<T> kind;
    private final Drafts drafts;
    private final Versions<T> versions;
    private final DocumentJson json;
    private final Checks checks;
    private final Presets presets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentKind<T> kind,
            Drafts drafts,
            Versions<T> versions,
            DocumentJson json,
            Checks checks,
            Presets presets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kind = kind;
        this.drafts = drafts;
        this.versions = versions;
        this.json = json;
        this.checks = checks;
        this.presets = presets;
        this.events = events;
        this.clock = clock;
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
    DraftView save(IfMatch seen, JsonNode document) {
        var draft = seen(seen);
        DocumentJson.requireSingleLines(document, "");
        draft.rewrite(json.canonical(json.read(document, kind.type())));
        return view(save(draft), today());
    }

    @Transactional
    Published publish(IfMatch seen, Publication publication) {
        var draft = seen(seen);
        refuseContradictions(draft, publication.effectiveFrom());
        return versions.publish(draft, publication);
    }

    /** 合法性审核、公平竞争审查、集体讨论、备案: what was gone through, or why not; once and for all. */
    @Transactional
    Published record(int version, FormalityEntry entry) {
        return versions.record(version, entry);
    }

    /** What was in force on a day; today where none is named. */
    @Transactional(readOnly = true)
    Published inForce(@Nullable LocalDate on) {
        return versions.inForce(on);
    }

    /** What is in force, as its type. */
    @Transactional(readOnly = true)
    public Optional<T> typedInForce(@Nullable LocalDate on) {
        return versions.typedInForce(on);
    }

    @Transactional(readOnly = true)
    public Published version(int number) {
        return versions.published(number);
    }

    /** One published version, as its type. */
    @Transactional(readOnly = true)
    public T typedVersion(int number) {
        return versions.typed(number);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<VersionView> versions() {
        return versions.lines();
    }

    /** What takes effect after a day, the earliest first. */
    @Transactional(readOnly = true)
    public List<T> typedAfter(LocalDate day) {
        return versions.typedAfter(day);
    }

    /** The draft as the writer saw it; whoever saw another is shown what it has become, to merge the two. */
    private Draft seen(IfMatch seen) {
        var draft = required();
        var current = Objects.requireNonNull(draft.version());
        if (!seen.names(current)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale")
                    .with("current", current)
                    .with("document", json.tree(draft.content()));
        }
        return draft;
    }

    private void refuseContradictions(Draft draft, LocalDate on) {
        var findings = checks.of(kind, typed(draft.content()), on);
        if (Checks.block(findings)) {
            throw Refusal.invalid("document-contradictory")
                    .article(kind.article())
                    .with("findings", checks.inWords(kind, findings));
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

    private T typed(String content) {
        return json.read(json.tree(content), kind.type());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
