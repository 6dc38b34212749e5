package cn.qualityaward.tenant.document;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps any kind of document; a module asks it for its own kind. */
@Component
public class DocumentDesk {

    private final Drafts drafts;
    private final Editions editions;
    private final Formalities formalities;
    private final Texts texts;
    private final Schemas schemas;
    private final DocumentJson json;
    private final Checks checks;
    private final Presets presets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentDesk(
            Drafts drafts,
            Editions editions,
            Formalities formalities,
            Texts texts,
            Schemas schemas,
            DocumentJson json,
            Checks checks,
            Presets presets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.formalities = formalities;
        this.texts = texts;
        this.schemas = schemas;
        this.json = json;
        this.checks = checks;
        this.presets = presets;
        this.events = events;
        this.clock = clock.withZone(ZoneId.of("Asia/Shanghai"));
    }

    public <T> Documents<T> of(DocumentKind<T> kind) {
        var versions = new Versions<>(kind, editions, formalities, json, events, clock);
        return new Documents<>(kind, drafts, versions, json, checks, presets, events, clock);
    }

    Texts texts() {
        return texts;
    }

    Schemas schemas() {
        return schemas;
    }
}
