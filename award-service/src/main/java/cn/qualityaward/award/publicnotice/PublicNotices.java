package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.publication.PublicDocument;
import cn.qualityaward.award.publication.Publications;
import cn.qualityaward.award.publication.Publications.Kind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices without a login (第二十条). */
@RestController
@Open
@RequestMapping("/api/{tenant}/award/public")
class PublicNotices {

    private final Noticing noticing;
    private final Notices notices;
    private final NoticeViews views;
    private final Rounds rounds;
    private final Publications publications;

    PublicNotices(Noticing noticing, Notices notices, NoticeViews views, Rounds rounds, Publications publications) {
        this.noticing = noticing;
        this.notices = notices;
        this.views = views;
        this.rounds = rounds;
        this.publications = publications;
    }

    @Operation(summary = "Notices, newest first; ?open=true for those that still take objections")
    @GetMapping("/notices")
    List<NoticeViews.View> all(@RequestParam @Nullable Boolean open) {
        return views.of(noticing.all().stream()
                .filter(notice -> open == null || open == notice.takesObjections())
                .toList());
    }

    @Operation(summary = "One notice with its list and its exact end")
    @GetMapping("/notices/{notice}")
    NoticeViews.View one(@PathVariable UUID notice) {
        return views.of(noticing.one(notice));
    }

    @EventListener
    void published(NoticePublished fact) {
        publish(fact.subject(), fact.lastDay() == null ? "AWAITING" : "OPEN");
    }

    @EventListener
    void carried(NoticeCarried fact) {
        publish(fact.subject(), notices.required(fact.subject()).state().name());
    }

    @EventListener
    void extended(NoticeExtended fact) {
        publish(fact.subject(), "OPEN");
    }

    @EventListener
    void paused(NoticeFacts.NoticePaused fact) {
        publish(fact.subject(), "PAUSED");
    }

    @EventListener
    void awaits(NoticeFacts.NoticeAwaits fact) {
        publish(fact.subject(), "AWAITING");
    }

    @EventListener
    void recounted(NoticeFacts.NoticeRecounted fact) {
        publish(fact.subject(), "OPEN");
    }

    @EventListener
    void ended(NoticeFacts.NoticeEnded fact) {
        publish(fact.subject(), "ENDED");
    }

    @EventListener
    void withdrawn(NoticeWithdrawn fact) {
        publish(fact.subject(), "WITHDRAWN");
    }

    private void publish(UUID id, String status) {
        var notice = notices.required(id);
        var names = notice.listed().stream().map(Listed::name).collect(Collectors.joining("、"));
        var date = ProcedureClock.local(notice.publishedAt()).toLocalDate();
        publications.publish(
                Kind.NOTICE,
                id,
                new PublicDocument(
                        notice.marked(),
                        names,
                        null,
                        null,
                        null,
                        null,
                        date.getYear(),
                        date,
                        status,
                        notice.text() + " " + names,
                        "/notices/" + id,
                        null,
                        notice.titleEn(),
                        rounds.required(notice.roundId()).title(),
                        null));
    }
}
