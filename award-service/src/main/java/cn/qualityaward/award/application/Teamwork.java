package cn.qualityaward.award.application;

import cn.qualityaward.award.application.ApplicationFacts.ApplicationHandedOver;
import cn.qualityaward.award.application.ApplicationFacts.CollaboratorJoined;
import cn.qualityaward.award.application.ApplicationFacts.CollaboratorLeft;
import cn.qualityaward.award.application.ApplicationFacts.HandoverEnded;
import cn.qualityaward.award.application.ApplicationFacts.HandoverOffered;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 协作、移交: what the people of one applicant do with its application among themselves (第五条). */
public final class Teamwork {

    private static final String ARTICLE = "第五条";

    private final Application application;
    private final Team team;

    Teamwork(Application application, Team team) {
        this.application = application;
        this.team = team;
    }

    /** 协作人, those who left not among them. */
    public List<Collaborator> collaborators() {
        return team.present();
    }

    /** All who ever worked for the applicant, by their accounts, and what each is called; of the one who applies nothing. */
    public Map<String, String> everybody() {
        return team.everybody();
    }

    public Optional<Handover> handover() {
        return Optional.ofNullable(team.handover());
    }

    /** Somebody who was invited and came. */
    public void join(String account, String name, Instant now) {
        requireGoingOn();
        team.join(account, name, now);
        application.tell(new CollaboratorJoined(application.id(), application.roundId(), account, name));
    }

    /** Let go by the applicant, or gone by themself; from now on the dossier is closed to them. */
    public void leave(UUID collaborator, String by, Instant now) {
        var leaving = team.required(collaborator);
        if (!team.is(by) && !leaving.account().equals(by)) {
            throw Refusal.forbidden("applicant-only").article(ARTICLE);
        }
        team.leave(leaving, now);
        application.tell(new CollaboratorLeft(
                application.id(),
                application.roundId(),
                leaving.account(),
                leaving.name(),
                leaving.account().equals(by)));
    }

    /** 移交: another of its people is asked to apply from then on. An individual applies in person. */
    public void offer(UUID collaborator, String name, Instant now) {
        requireHandedOn();
        var to = team.required(collaborator);
        team.offer(to, name, now);
        application.tell(new HandoverOffered(
                application.id(), application.roundId(), team.applicant(), to.account(), to.name()));
    }

    /** By whoever was asked, and nobody else: only then they apply. */
    public void accept(String account, Instant now) {
        requireHandedOn();
        var offered = requireOffered();
        var to = team.required(offered.to());
        if (!to.account().equals(account)) {
            throw notYours();
        }
        var from = team.applicant();
        team.handOver(to, offered.from(), now);
        application.tell(
                new ApplicationHandedOver(application.id(), application.roundId(), from, to.account(), to.name()));
    }

    /** Taken back by the one who applies, or refused by whoever was asked: everything stays as it is. */
    public void end(String account) {
        var to = team.required(requireOffered().to());
        if (!team.is(account) && !to.account().equals(account)) {
            throw notYours();
        }
        team.keep();
        application.tell(
                new HandoverEnded(application.id(), application.roundId(), to.account(), to.name(), !team.is(account)));
    }

    /** 接管: whoever handed it in on paper goes on with an account of its own. The paper and the mark of it stay. */
    public void takeOver(String account, String name, Instant now) {
        requireOnPaper();
        team.takeOver(account);
        application.takenOver(account, name, now);
    }

    /** Handed in on paper, and in nobody's hands yet; however far it came, for its applicant has remedies too. */
    public void requireOnPaper() {
        if (application.paperEntry().isEmpty()) {
            throw application.refused("takeover-not-on-paper", ARTICLE);
        }
        if (!application.isWithNobody()) {
            throw application.refused("takeover-done", ARTICLE);
        }
    }

    private void requireHandedOn() {
        if (application.track() == ApplicantKind.INDIVIDUAL) {
            throw application.refused("individual-applies-in-person", ARTICLE);
        }
        requireGoingOn();
    }

    private void requireGoingOn() {
        if (application.ended()) {
            throw application.refused("application-ended", ARTICLE);
        }
    }

    private Handover requireOffered() {
        return handover().orElseThrow(() -> application.refused("handover-none", ARTICLE));
    }

    private static Refusal notYours() {
        return Refusal.forbidden("handover-not-yours").article(ARTICLE);
    }
}
