package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.conferral.ApprovalRequested;
import cn.qualityaward.award.conferral.ApprovalReturned;
import cn.qualityaward.award.conferral.ApprovalSubmitted;
import cn.qualityaward.award.duty.Work;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.matter.MatterFacts.MatterDecided;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.NoticePublished;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ClueCameInTime;
import cn.qualityaward.award.publicnotice.ObjectionFacts.ObjectionSupplemented;
import cn.qualityaward.award.publicnotice.ObjectionRaised;
import cn.qualityaward.award.publicnotice.RemovalFacts.RemovalDecided;
import cn.qualityaward.award.publicnotice.RemovalFacts.RemovalProposed;
import cn.qualityaward.award.round.RoundCancelled;
import cn.qualityaward.award.round.RoundFacts.RoundAnnounced;
import cn.qualityaward.award.round.RoundFacts.RoundPlanned;
import cn.qualityaward.award.round.RoundFacts.RoundPostponed;
import cn.qualityaward.award.round.RoundFacts.StageCompleted;
import cn.qualityaward.award.round.RoundResumed;
import cn.qualityaward.award.round.RoundSuspended;
import cn.qualityaward.award.round.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What those who run a round are told: whose turn it is, and what happens to the round as a whole. */
@Component
class RoundMessages {

    private static final String GOVERNMENT = "government/signer";

    private static final String[] RUNNING = {
        "office/officer",
        "office/head",
        "county/board",
        "county/signer",
        "department/signer",
        "association/signer",
        "member/signer",
        "leading-group/secretary",
        GOVERNMENT
    };

    private final Post post;
    private final Rounds rounds;
    private final Programs programs;
    private final Progress progress;
    private final Applications applications;
    private final Panels panels;

    RoundMessages(
            Post post, Rounds rounds, Programs programs, Progress progress, Applications applications, Panels panels) {
        this.post = post;
        this.rounds = rounds;
        this.programs = programs;
        this.progress = progress;
        this.applications = applications;
        this.panels = panels;
    }

    /** Rules and procedure wait for whoever approves them. */
    @EventListener
    void planned(RoundPlanned fact) {
        var approver = programs.policy(fact.subject()).rulesApprover().seat();
        post.send(MessageKind.RULES, Recipient.seats(approver), Matter.ofRound(fact.subject(), "第七条(二)"), Map.of());
    }

    /** The next joint step opens; whoever approves is asked by the office's request, not before. */
    @EventListener
    void turn(StageCompleted fact) {
        var round = rounds.required(fact.subject());
        round.open(fact.track(), progress.procedure(round.id(), fact.track())).ifPresent(step -> {
            var policy = programs.policy(round.id());
            var seats = Work.seatsOf(step.kind(), policy);
            var values = new HashMap<String, Object>(Map.of("track", fact.track(), "stage", step.kind()));
            round.plannedEnd(fact.track(), step.ordinal()).ifPresent(due -> values.put("due", due));
            post.send(
                    MessageKind.TURN,
                    Recipient.seats(seats.toArray(String[]::new)),
                    Matter.ofStep(round.id(), fact.track(), step),
                    values);
        });
    }

    @EventListener
    void requested(ApprovalRequested fact) {
        post.send(
                MessageKind.APPROVAL,
                Recipient.seats(
                        programs.policy(fact.round()).approvalChain().getFirst().seat()),
                Matter.ofRound(fact.round(), fact.article()),
                Map.of("number", fact.documentNumber()));
    }

    /** 提报: it lies with the next of the chain. */
    @EventListener
    void submitted(ApprovalSubmitted fact) {
        var chain = programs.policy(fact.round()).approvalChain();
        post.send(
                MessageKind.APPROVAL,
                Recipient.seats(chain.get(chain.indexOf(fact.authority()) + 1).seat()),
                Matter.ofRound(fact.round(), fact.article()),
                Map.of("number", fact.requestNumber()));
    }

    @EventListener
    void sentBack(ApprovalReturned fact) {
        post.send(
                MessageKind.APPROVAL_RETURNED,
                Recipient.seats("office/officer", "office/head"),
                Matter.ofRound(fact.round(), fact.article()),
                Map.of("number", fact.requestNumber(), "reason", fact.reason()));
    }

    /**
     * 重大事项: neither what it is nor of whom, since some of the seats may step back from one it is about; the others read it
     * where it stands. Whom it is about is told that it was decided, and by the office what that means for them.
     */
    @EventListener
    void decided(MatterDecided fact) {
        post.send(
                MessageKind.MATTER_DECIDED,
                Recipient.seats("office/officer", "office/head"),
                new Matter(fact.round(), fact.article(), "/matters/" + fact.subject()),
                Map.of("number", fact.minutes()));
        applications
                .findByIdIn(fact.about())
                .forEach(application -> post.send(
                        MessageKind.MATTER_CONCERNS,
                        List.of(Recipient.dossier(application)),
                        Matter.of(application, fact.article()),
                        Map.of("name", application.name(), "number", fact.minutes())));
    }

    /** 官方网站同步公示: its days wait for it. */
    @EventListener
    void listed(NoticePublished fact) {
        if (fact.lastDay() == null) {
            post.send(
                    MessageKind.CARRY_NOTICE,
                    Recipient.seats("office/officer", "office/head"),
                    new Matter(fact.round(), fact.article(), "/notices"),
                    Map.of("count", fact.listed().size()));
        }
    }

    @EventListener
    void objected(ObjectionRaised fact) {
        post.send(
                fact.late() ? MessageKind.CLUE : MessageKind.OBJECTION,
                Recipient.seats("office/officer", "office/head"),
                new Matter(fact.round(), fact.article(), "/notices"),
                Map.of("receipt", fact.receipt(), "due", fact.answerBy()));
    }

    @EventListener
    void cameInTime(ClueCameInTime fact) {
        post.send(
                MessageKind.CLUE_IN_TIME,
                Recipient.seats("office/officer", "office/head"),
                new Matter(fact.round(), fact.article(), "/notices"),
                Map.of("receipt", fact.receipt(), "due", fact.answerBy()));
    }

    /** Its handler alone: whoever takes on what nobody has yet sees all there is. */
    @EventListener
    void supplemented(ObjectionSupplemented fact) {
        var handler = fact.handler();
        if (handler != null) {
            post.send(
                    MessageKind.OBJECTION_SUPPLEMENTED,
                    List.of(Recipient.account(handler)),
                    new Matter(fact.round(), fact.article(), "/notices"),
                    Map.of("receipt", fact.receipt()));
        }
    }

    /** 提请取消: told by the receipt alone, since one of the seats may step back from whom it is about. */
    @EventListener
    void proposed(RemovalProposed fact) {
        post.send(
                MessageKind.REMOVAL_PROPOSED,
                Recipient.seats(programs.policy(fact.round()).deliberator().seat()),
                new Matter(fact.round(), fact.article(), "/notices"),
                Map.of("receipt", fact.receipt(), "due", fact.answerBy()));
    }

    @EventListener
    void decided(RemovalDecided fact) {
        post.send(
                MessageKind.REMOVAL_DECIDED,
                Recipient.seats("office/officer", "office/head"),
                new Matter(fact.round(), fact.article(), "/notices"),
                Map.of("receipt", fact.receipt(), "number", fact.documentNumber()));
    }

    @EventListener
    void announced(RoundAnnounced fact) {
        post.send(
                MessageKind.ANNOUNCED,
                Recipient.seats(RUNNING),
                Matter.ofRound(fact.subject(), fact.article()),
                Map.of("from", fact.from(), "due", fact.to()));
    }

    @EventListener
    void postponed(RoundPostponed fact) {
        toEverybody(
                MessageKind.POSTPONED,
                fact.subject(),
                fact.article(),
                Map.of("due", fact.windowTo(), "reason", fact.reason()));
    }

    @EventListener
    void suspended(RoundSuspended fact) {
        toEverybody(MessageKind.SUSPENDED, fact.subject(), fact.article(), Map.of("reason", fact.reason()));
    }

    @EventListener
    void resumed(RoundResumed fact) {
        toEverybody(MessageKind.RESUMED, fact.subject(), fact.article(), Map.of("days", fact.days()));
    }

    /** Before it was announced only its planners and approvers knew of it. */
    @EventListener
    void cancelled(RoundCancelled fact) {
        if (rounds.required(fact.subject()).kinds().isEmpty()) {
            post.send(
                    MessageKind.CANCELLED,
                    Recipient.seats("office/officer", "office/head", "leading-group/secretary", GOVERNMENT),
                    Matter.ofRound(fact.subject(), fact.article()),
                    Map.of("reason", fact.reason()));
        } else {
            toEverybody(MessageKind.CANCELLED, fact.subject(), fact.article(), Map.of("reason", fact.reason()));
        }
    }

    /** Those who run it, those whose application is alive or begun, and those on its panels. */
    private void toEverybody(MessageKind kind, UUID round, String article, Map<String, Object> values) {
        var to = new ArrayList<>(Recipient.seats(RUNNING));
        to.addAll(Recipient.accounts(applications.findByRoundIdOrderById(round).stream()
                .filter(application -> !application.ended())
                .flatMap(application -> application.acting().stream())
                .toList()));
        to.addAll(Recipient.accounts(reviewers(round)));
        post.send(kind, to, Matter.ofRound(round, article), values);
    }

    private List<String> reviewers(UUID round) {
        return rounds.required(round).kinds().stream()
                .flatMap(track -> panels.findByRoundIdAndTrack(round, track).stream())
                .flatMap(panel ->
                        panel.members().stream().map(Member::account).filter(account -> !panel.stoodDown(account)))
                .toList();
    }
}
