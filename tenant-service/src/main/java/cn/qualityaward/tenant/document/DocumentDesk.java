package cn.qualityaward.tenant.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the keeping of any kind of document needs; a module asks it for its own kind. */
@Component
public class DocumentDesk {

    final Drafts drafts;
    final Editions editions;
    final DocumentJson json;
    final Checks checks;
    final Presets presets;
    final ApplicationEventPublisher events;
    final Clock clock;

    DocumentDesk(
            Drafts drafts,
            Editions editions,
            DocumentJson json,
            Checks checks,
            Presets presets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
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
