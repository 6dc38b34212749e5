package cn.qualityaward.tenant.document;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets up the keeping of another kind of document. */
@Component
public class DocumentDesk {

    private final Drafts drafts;
    private final Editions editions;
    private final DocumentJson json;
    private final Checks checks;
    private final Presets presets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

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
        return new Documents<>(kind, drafts, editions, json, checks, presets, events, clock);
    }
}
