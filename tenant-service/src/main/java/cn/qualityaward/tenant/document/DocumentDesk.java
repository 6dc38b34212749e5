package cn.qualityaward.tenant.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the keeping of any kind of document needs; a module asks it for its own kind. */
@Component
public class DocumentDesk {

    final Drafts drafts;
    final Editions editions;
    final Formalities formalities;
    final Texts texts;
    final Schemas schemas;
    final DocumentJson json;
    final Checks checks;
    final Presets presets;
    final ApplicationEventPublisher events;
    final Clock clock;

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
        this.clock = clock;
    }

    public <T> Documents<T> of(DocumentKind<T> kind) {
        return new Documents<>(kind, this);
    }
}
