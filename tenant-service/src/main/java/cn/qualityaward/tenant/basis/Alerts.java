package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.basis.BasisFacts.BasisAcknowledged;
import cn.qualityaward.tenant.basis.BasisFacts.BasisRepealed;
import cn.qualityaward.tenant.basis.BasisFacts.BasisReplaced;
import cn.qualityaward.tenant.document.DocumentFacts.EditionPublished;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where what was repealed and what a region has published meet. */
@Component
class Alerts {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AlertRows rows;
    private final RepealedDocuments repealed;
    private final Documents<Policy> policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(
            AlertRows rows,
            RepealedDocuments repealed,
            Documents<Policy> policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.repealed = repealed;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AlertView> all() {
        return rows.findAllByOrderByRaisedAtDesc().stream().map(Alert::view).toList();
    }

    /** Of what is in force, and of what is published to take effect later; heard twice it is one alert. */
    @Transactional
    public void hear(RepealedDocument document) {
        var today = LocalDate.now(clock.withZone(CHINA));
        var standing = Stream.concat(policies.typedInForce(today).stream(), policies.typedAfter(today).stream())
                .toList();
        if (standing.stream().noneMatch(document::isBasisOf)
                || rows.findByDocument(document.id()).isPresent()) {
            return;
        }
        var alert = raise(document);
        if (!document.isBasisOf(standing.getLast())) {
            replace(alert, policies.versions().getFirst().version());
        }
    }

    /** A version without it answers; one that takes it up is told, too. */
    @EventListener
    void compare(EditionPublished published) {
        if (!published.kind().equals(policies.kind().name())) {
            return;
        }
        var policy = policies.typedVersion(published.version());
        repealed.all().forEach(document -> {
            var known = rows.findByDocument(document.id());
            if (!document.isBasisOf(policy)) {
                known.filter(Alert::open).ifPresent(alert -> replace(alert, published.version()));
            } else if (known.isEmpty()) {
                raise(document);
            } else if (known.get().answeredByVersion()) {
                known.get().raiseAgain(clock.instant());
                tell(rows.saveAndFlush(known.get()), document);
            }
        });
    }

    @Transactional
    public AlertView acknowledge(UUID id, String reason) {
        var alert = rows.findById(id).orElseThrow(() -> Refusal.unknown("not-found"));
        alert.acknowledge(reason, clock.instant());
        events.publishEvent(new BasisAcknowledged(id, reason.strip()));
        return rows.saveAndFlush(alert).view();
    }

    private Alert raise(RepealedDocument document) {
        var alert = rows.saveAndFlush(new Alert(document, clock.instant()));
        tell(alert, document);
        return alert;
    }

    private void tell(Alert alert, RepealedDocument document) {
        events.publishEvent(new BasisRepealed(
                alert.id(), document.title(), document.number(), document.repealedOn(), document.repealedBy()));
    }

    private void replace(Alert alert, int version) {
        alert.answeredBy(version, clock.instant());
        rows.saveAndFlush(alert);
        events.publishEvent(new BasisReplaced(alert.id(), version));
    }
}
