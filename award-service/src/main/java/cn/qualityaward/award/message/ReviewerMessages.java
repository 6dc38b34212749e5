package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.DrawFacts.DrawPrepared;
import cn.qualityaward.award.expert.DrawFacts.DrawReleased;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.PanelFacts.InterestDoubted;
import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import cn.qualityaward.award.expert.PanelFacts.PanelChanged;
import cn.qualityaward.award.expert.PanelFacts.PanelFormed;
import cn.qualityaward.award.expert.PanelFacts.ReportAnswered;
import cn.qualityaward.award.expert.PanelFacts.ReviewerReplaced;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.ReviewFacts.SheetReopened;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.RoundFacts.StageCompleted;
import cn.qualityaward.award.round.Rounds;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reviewers are told: that they sit on a panel, and that its step is open to them; never about whom. */
@Component
class ReviewerMessages {

    private final Post post;
    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    ReviewerMessages(Post post, Panels panels, Applications applications, Rounds rounds, Progress progress) {
        this.post = post;
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    @EventListener
    void formed(PanelFormed fact) {
        assigned(fact.round(), fact.subject(), fact.experts());
    }

    @EventListener
    void changed(PanelChanged fact) {
        assigned(fact.round(), fact.subject(), fact.added());
    }

    private void assigned(UUID round, UUID id, Collection<UUID> experts) {
        panelsOf(round).filter(panel -> panel.id().equals(id)).forEach(panel -> {
            var added = panel.members().stream()
                    .filter(member -> experts.contains(member.expert()))
                    .toList();
            tell(MessageKind.PANEL, panel, added);
        });
    }

    @EventListener
    void drawn(DrawReleased fact) {
        var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
        tell(
                MessageKind.DRAWN,
                panel,
                panel.members().stream()
                        .filter(member -> fact.experts().contains(member.expert()))
                        .toList());
    }

    @EventListener
    void prepared(DrawPrepared fact) {
        var step = progress.procedure(fact.round(), fact.track()).at(fact.ordinal());
        post.send(
                MessageKind.WITNESS,
                Recipient.seats("observer/observer"),
                new Matter(
                        fact.round(),
                        fact.article(),
                        Matter.ofStep(fact.round(), fact.track(), step).link() + "/draw"),
                Map.of("track", fact.track(), "stage", step.kind()));
    }

    @EventListener
    void reopened(SheetReopened fact) {
        var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
        var sheet = "/sheets/%s/%s/%d/%s".formatted(fact.round(), fact.track(), fact.ordinal(), fact.application());
        var values = values(panel, fact.stage());
        values.put("reason", fact.reason());
        post.send(
                MessageKind.SHEET_REOPENED,
                Recipient.accounts(List.of(fact.reviewer())),
                new Matter(fact.round(), fact.article(), sheet),
                values);
    }

    /** 认定回避: it is closed to them from now on, and they are told why. */
    @EventListener
    void recused(InterestFound fact) {
        var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
        found(MessageKind.REVIEWER_RECUSED, panel, fact.account(), fact.application(), fact.relation());
    }

    /** The office looks into it; in whom it may be is not told to seats some of which may step back from that one. */
    @EventListener
    void doubted(InterestDoubted fact) {
        var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
        var step = progress.procedure(fact.round(), fact.track()).at(fact.ordinal());
        post.send(
                MessageKind.REVIEWER_DOUBTED,
                Recipient.seats("office/officer"),
                new Matter(
                        fact.round(),
                        fact.article(),
                        Matter.ofStep(fact.round(), fact.track(), step).link() + "/panel"),
                Map.of(
                        "track",
                        fact.track(),
                        "stage",
                        step.kind(),
                        "person",
                        panel.member(fact.account()).map(Member::name).orElse("")));
    }

    /** What they reported is none: they go on. */
    @EventListener
    void answered(ReportAnswered fact) {
        if (!fact.stands()) {
            var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
            found(MessageKind.REVIEWER_READMITTED, panel, fact.account(), fact.application(), fact.reason());
        }
    }

    /** 撤回认定 is told to whoever has their work back. */
    @EventListener
    void takenBack(FindingTakenBack fact) {
        if (fact.again()) {
            var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
            found(MessageKind.REVIEWER_READMITTED, panel, fact.account(), fact.application(), fact.reason());
        }
    }

    private void found(MessageKind kind, Panel panel, String account, UUID application, String reason) {
        var stage = progress.procedure(panel.roundId(), panel.track())
                .at(panel.ordinal())
                .kind();
        var values = values(panel, stage);
        values.put("name", applications.required(application).name());
        values.put("reason", reason);
        post.send(
                kind,
                Recipient.accounts(List.of(account)),
                new Matter(panel.roundId(), "第十八条", "/assignments"),
                values);
    }

    /** 替换: whoever comes in has to declare first, and whoever leaves need not go on. */
    @EventListener
    void replaced(ReviewerReplaced fact) {
        var panel = panels.required(fact.round(), fact.track(), fact.ordinal());
        tell(
                MessageKind.STAND_IN,
                panel,
                member(panel, fact.by()),
                Map.of("count", fact.applications().size()));
        if (fact.leaves()) {
            tell(MessageKind.REVIEWER_RELIEVED, panel, member(panel, fact.replaced()), Map.of("reason", fact.reason()));
        }
    }

    private static List<Member> member(Panel panel, UUID expert) {
        return panel.members().stream()
                .filter(member -> member.expert().equals(expert))
                .toList();
    }

    /** The panel's step is the one that opens now. */
    @EventListener
    void opened(StageCompleted fact) {
        var round = rounds.required(fact.subject());
        round.open(fact.track(), progress.procedure(round.id(), fact.track()))
                .flatMap(step -> panels.findByRoundIdAndTrackAndOrdinal(round.id(), fact.track(), step.ordinal()))
                .ifPresent(panel -> tell(MessageKind.SHEETS, panel, waitedFor(panel)));
    }

    /** Whoever may review at least one of those who have come to the step. */
    private List<Member> waitedFor(Panel panel) {
        var there = applications.at(panel.roundId(), panel.track(), panel.ordinal());
        return panel.members().stream()
                .filter(member -> !panel.stoodDown(member.account()))
                .filter(member -> there.stream()
                        .anyMatch(application -> panel.reviewersOf(application).contains(member)))
                .toList();
    }

    private Stream<Panel> panelsOf(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> panels.findByRoundIdAndTrack(round, track).stream());
    }

    private void tell(MessageKind kind, Panel panel, List<Member> members) {
        tell(kind, panel, members, Map.of());
    }

    private void tell(MessageKind kind, Panel panel, List<Member> members, Map<String, Object> more) {
        Procedure.Step step = progress.procedure(panel.roundId(), panel.track()).at(panel.ordinal());
        var values = values(panel, step.kind());
        values.putAll(more);
        post.send(
                kind,
                Recipient.accounts(members.stream().map(Member::account).toList()),
                new Matter(panel.roundId(), step.kind().article(), "/assignments"),
                values);
    }

    private Map<String, Object> values(Panel panel, StageKind stage) {
        var values = new HashMap<String, Object>();
        values.put("track", panel.track());
        values.put("stage", stage);
        rounds.required(panel.roundId())
                .plannedEnd(panel.track(), panel.ordinal())
                .ifPresent(due -> values.put("due", due));
        return values;
    }
}
