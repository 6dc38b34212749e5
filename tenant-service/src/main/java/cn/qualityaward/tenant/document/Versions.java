package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.document.DocumentFacts.EditionPublished;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** What was published of one kind of document: each version in force from its day until that of its successor. */
class Versions<T> {

    private final DocumentKind<T> kind;
    private final Editions editions;
    private final Formalities formalities;
    private final DocumentJson json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Versions(
            DocumentKind<T> kind,
            Editions editions,
            Formalities formalities,
            DocumentJson json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kind = kind;
        this.editions = editions;
        this.formalities = formalities;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** A draft as the version after the last. */
    Published publish(Draft draft, Publication publication) {
        var last = editions.findFirstByKindOrderByNumberDesc(kind.name());
        var edition = new Edition(
                kind.name(),
                last.map(Edition::number).orElse(0) + 1,
                publication.effectiveFrom(),
                publication.documentNumber(),
                clock.instant(),
                draft.content());
        last.ifPresent(before -> edition.requireFollows(before, kind.article()));
        var saved = editions.saveAndFlush(edition);
        events.publishEvent(
                new EditionPublished(kind.name(), kind.article(), saved.number(), saved.effectiveFrom(), saved.hash()));
        Objects.requireNonNullElse(publication.formalities(), List.<FormalityEntry>of())
                .forEach(entry -> formalities.record(saved, entry, kind.article()));
        return published(saved);
    }

    Published record(int number, FormalityEntry entry) {
        var edition = edition(number);
        formalities.record(edition, entry, kind.article());
        return published(edition);
    }

    Published inForce(@Nullable LocalDate on) {
        return published(editionInForce(on)
                .orElseThrow(() -> Refusal.unknown(kind.name() + "-unpublished").article(kind.article())));
    }

    Published published(int number) {
        return published(edition(number));
    }

    Optional<T> typedInForce(@Nullable LocalDate on) {
        return editionInForce(on).map(this::typed);
    }

    T typed(int number) {
        return typed(edition(number));
    }

    /** Of what takes effect after a day, the earliest first. */
    List<T> typedAfter(LocalDate day) {
        return editions.findByKindAndEffectiveFromAfterOrderByNumber(kind.name(), day).stream()
                .map(this::typed)
                .toList();
    }

    /** The newest first. */
    List<VersionView> lines() {
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

    private Edition edition(int number) {
        return editions.findByKindAndNumber(kind.name(), number)
                .orElseThrow(() -> Refusal.unknown("version-unknown").with("version", number));
    }

    private Optional<Edition> editionInForce(@Nullable LocalDate on) {
        return editions.findFirstByKindAndEffectiveFromLessThanEqualOrderByNumberDesc(
                kind.name(), Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    private Published published(Edition edition) {
        return new Published(
                edition.number(),
                edition.effectiveFrom(),
                edition.documentNumber(),
                edition.publishedAt(),
                edition.hash(),
                edition.schemaVersion(),
                formalities.of(edition),
                json.tree(edition.content()));
    }

    private T typed(Edition edition) {
        return json.read(json.tree(edition.content()), kind.type());
    }
}
