package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.publication.PublicDocument;
import cn.qualityaward.award.publication.Publications;
import cn.qualityaward.award.publication.Publications.Kind;
import cn.qualityaward.award.round.Round.State;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see of rounds: those announced, their calendar, and their announcements (第二十条). */
@RestController
@Open
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/public")
class PublicRounds {

    private static final Set<State> SHOWN =
            Set.of(State.ANNOUNCED, State.SUSPENDED, State.COMMENDED, State.CLOSED, State.CANCELLED);

    record AnnouncementView(
            UUID roundId,
            String title,
            Instant publishedAt,
            LocalDate windowFrom,
            LocalDate windowTo,
            List<ApplicantKind> tracks,
            String text,
            @Nullable String contact,
            List<Announcement.Medium> media,
            State state,
            @Nullable Interruption interruption,
            List<MajorMatter> matters) {}

    private final Rounds rounds;
    private final RoundViews views;
    private final Publications publications;

    PublicRounds(Rounds rounds, RoundViews views, Publications publications) {
        this.rounds = rounds;
        this.views = views;
        this.publications = publications;
    }

    @Operation(summary = "Announced rounds with their stages, planned and actual")
    @GetMapping("/rounds")
    List<RoundViews.View> rounds() {
        return views.of(shown());
    }

    @Operation(summary = "Announcements (申报公告)")
    @GetMapping("/announcements")
    List<AnnouncementView> announcements() {
        return shown().stream().flatMap(round -> announcement(round).stream()).toList();
    }

    private List<Round> shown() {
        return rounds.findByStateInOrderByYearDescIdDesc(SHOWN);
    }

    private static Optional<AnnouncementView> announcement(Round round) {
        var text = round.announcement();
        var at = round.announcedAt();
        return text == null || at == null
                ? Optional.empty()
                : Optional.of(new AnnouncementView(
                        round.id(),
                        round.title(),
                        at,
                        text.windowFrom(),
                        text.windowTo(),
                        text.tracks(),
                        text.text(),
                        text.contact(),
                        text.media(),
                        round.state(),
                        round.interruption(),
                        round.matters()));
    }

    @EventListener
    void announced(RoundFacts.RoundAnnounced fact) {
        publish(fact.subject(), "OPEN");
    }

    @EventListener
    void windowClosed(RoundFacts.WindowClosed fact) {
        publish(fact.subject(), "CLOSED");
    }

    @EventListener
    void postponed(RoundFacts.RoundPostponed fact) {
        publishRunning(fact.subject());
    }

    @EventListener
    void suspended(RoundSuspended fact) {
        publish(fact.subject(), "SUSPENDED");
    }

    @EventListener
    void resumed(RoundResumed fact) {
        publishRunning(fact.subject());
    }

    /** Its later steps move and stop also when nobody can apply any more. */
    private void publishRunning(UUID id) {
        publish(id, rounds.required(id).windowClosed() ? "CLOSED" : "OPEN");
    }

    @EventListener
    void cancelled(RoundCancelled fact) {
        publish(fact.subject(), "CANCELLED");
    }

    private void publish(UUID id, String status) {
        var round = rounds.required(id);
        announcement(round)
                .ifPresent(shown -> publications.publish(
                        Kind.ANNOUNCEMENT,
                        id,
                        new PublicDocument(
                                shown.title() + " 申报公告",
                                shown.title(),
                                null,
                                null,
                                null,
                                null,
                                round.year(),
                                ProcedureClock.local(shown.publishedAt()).toLocalDate(),
                                status,
                                shown.text(),
                                "/announcements/" + id,
                                null,
                                null,
                                shown.title(),
                                null)));
    }
}
