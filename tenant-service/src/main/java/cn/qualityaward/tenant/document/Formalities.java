package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.document.DocumentFacts.FormalityRecorded;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 合法性审核、公平竞争审查、集体讨论、备案 of the published versions: what was gone through, or why not; once and for all. */
@Component
class Formalities {

    private final RecordedFormalities recorded;
    private final ApplicationEventPublisher events;

    Formalities(RecordedFormalities recorded, ApplicationEventPublisher events) {
        this.recorded = recorded;
        this.events = events;
    }

    /** @param article under which the version was published */
    void record(Edition edition, FormalityEntry entry, String article) {
        if (!entry.complete()) {
            throw Refusal.invalid(entry.applicable() ? "formality-without-document" : "formality-without-reason")
                    .article(article)
                    .field("formality");
        }
        if (of(edition).stream().anyMatch(known -> known.formality() == entry.formality())) {
            throw Refusal.conflict("formality-recorded").article(article);
        }
        recorded.saveAndFlush(new RecordedFormality(edition.kind(), edition.number(), entry));
        events.publishEvent(new FormalityRecorded(edition.kind(), article, edition.number(), entry));
    }

    List<FormalityEntry> of(Edition edition) {
        return recorded.findByKindAndNumber(edition.kind(), edition.number()).stream()
                .map(RecordedFormality::entry)
                .sorted(Comparator.comparing(FormalityEntry::formality))
                .toList();
    }
}
