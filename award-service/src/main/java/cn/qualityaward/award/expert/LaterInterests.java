package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.expert.Findings.Answer;
import cn.qualityaward.award.expert.Findings.Cleared;
import cn.qualityaward.award.expert.Findings.Found;
import cn.qualityaward.award.expert.Findings.Reported;
import cn.qualityaward.award.expert.Findings.TakenBack;
import cn.qualityaward.award.expert.Findings.Told;
import cn.qualityaward.award.expert.PanelFacts.DoubtCleared;
import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.PanelFacts.InterestDoubted;
import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import cn.qualityaward.award.expert.PanelFacts.InterestReported;
import cn.qualityaward.award.expert.PanelFacts.InterestSeenLate;
import cn.qualityaward.award.expert.PanelFacts.RecusalCarried;
import cn.qualityaward.award.expert.PanelFacts.RecusalLifted;
import cn.qualityaward.award.expert.PanelFacts.ReportAnswered;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** 补报、认定回避、撤回认定、认定不需要回避: what becomes of an interest that comes to light after the panel's declarations (第十八条). */
class LaterInterests {

    private final Panel panel;
    private final Interests interests;
    private final Findings findings;

    LaterInterests(Panel panel, Interests interests) {
        this.panel = panel;
        this.interests = interests;
        this.findings = interests.findings();
    }

    /** 回避 holds for the whole track: whoever steps back from an applicant on one panel does so on this one too. */
    void learn(String account, Collection<UUID> applications) {
        if (panel.member(account).isPresent() && interests.learn(account, applications)) {
            panel.tell(new RecusalCarried(panel.id(), account, List.copyOf(applications)));
        }
    }

    /** A finding of another panel was taken back, and no other holds. */
    void forget(String account, UUID application) {
        if (interests.forget(account, application)) {
            panel.tell(new RecusalLifted(panel.id(), account, application));
        }
    }

    /** What the office found on another panel of the track holds here, too. */
    void learnCleared(Panel other) {
        findings.learnCleared(other.laterInterests().findings);
    }

    /**
     * 认定回避: an interest that came to light after it was to be declared. It closes the dossier at once, and what that one
     * marked counts no more.
     */
    void find(Member member, Application application, String relation, String by, Instant now) {
        if (panel.recuses(member, application) && !panel.doubts(member, application)) {
            throw Refusal.conflict("interest-stands").article("第十八条").field("application");
        }
        found(member, application, relation, by, now);
    }

    private void found(Member member, Application application, String relation, String by, Instant since) {
        findings.find(new Found(member.account(), application.id(), relation, by, since, null));
        panel.tell(new InterestFound(
                panel.id(),
                panel.roundId(),
                panel.track(),
                panel.ordinal(),
                application.id(),
                member.account(),
                relation));
    }

    /** What the system sees between a member and an applicant since they declared waits for the office, and suspends at once. */
    void doubt(String account, Application application) {
        panel.member(account)
                .flatMap(member -> panel.bond(member, application))
                .filter(Bond::doubtful)
                .ifPresent(bond -> panel.tell(new InterestDoubted(
                        panel.id(),
                        panel.roundId(),
                        panel.track(),
                        panel.ordinal(),
                        application.id(),
                        account,
                        bond.obstacle())));
    }

    /** What has come to light since the step was closed changes nothing there, and is told once. */
    void late(Member member, Application application) {
        interests
                .late(member, application)
                .filter(bond -> findings.tell(new Told(member.account(), application.id(), bond.mark())))
                .forEach(bond -> panel.tell(new InterestSeenLate(
                        panel.id(),
                        panel.roundId(),
                        panel.track(),
                        panel.ordinal(),
                        application.id(),
                        member.account(),
                        bond.obstacle())));
    }

    /** 认定不需要回避: what the system saw is so, or was, and yet they have nothing to do with its applicant. */
    void clear(Member member, Application application, String reason, String by, Instant now) {
        requireOther(member, by);
        var bond = panel.bond(member, application)
                .filter(Bond::doubtful)
                .orElseThrow(() ->
                        Refusal.conflict("nothing-doubtful").article("第十八条").field("application"));
        findings.clear(new Cleared(member.account(), application.id(), reason, by, now, bond.mark()));
        panel.tell(new DoubtCleared(
                panel.id(),
                panel.roundId(),
                panel.track(),
                panel.ordinal(),
                application.id(),
                member.account(),
                bond.obstacle(),
                reason));
    }

    /** 补报利害关系 by a reviewer themself: it closes the dossier at once, and the office finds whether it is one. */
    void report(String account, Application application, String relation, Instant now) {
        panel.requireReviewer(account, application);
        findings.report(new Reported(account, application.id(), relation, now, null));
        panel.tell(new InterestReported(panel.id(), panel.roundId(), panel.ordinal(), application.id(), account));
    }

    /** What was reported is an interest, and all of a finding follows; or it is none, and they go on. */
    void answer(Member member, Application application, Answer answer) {
        requireOther(member, answer.by());
        var reported = findings.awaiting(member.account(), application.id())
                .orElseThrow(() -> Refusal.conflict("interest-not-reported").article("第十八条"));
        findings.answer(member.account(), application.id(), answer);
        panel.tell(new ReportAnswered(
                panel.id(),
                panel.roundId(),
                panel.track(),
                panel.ordinal(),
                application.id(),
                member.account(),
                answer.stands(),
                answer.reason()));
        if (answer.stands()) {
            found(member, application, reported.relation(), answer.by(), reported.at());
        }
    }

    /**
     * 撤回认定: it was none. Where nobody has taken over yet and the step is open they review it again, and what they marked
     * counts; else this step goes on without them.
     *
     * @param open whether the step is
     */
    void takeBack(Member member, Application application, String reason, boolean open, String by, Instant now) {
        requireOther(member, by);
        if (!findings.stands(member.account(), application.id())) {
            throw Refusal.conflict("finding-not-standing").article("第十八条");
        }
        var again = open && panel.standInFor(member, application).isEmpty();
        findings.takeBack(member.account(), application.id(), new TakenBack(reason, by, now, again));
        panel.tell(new FindingTakenBack(
                panel.id(),
                panel.roundId(),
                panel.track(),
                panel.ordinal(),
                application.id(),
                member.account(),
                reason,
                again));
    }

    void requireAnswered(Collection<Application> there) {
        there.stream()
                .filter(application -> awaiting(application) > 0)
                .findFirst()
                .ifPresent(application -> {
                    throw Refusal.conflict("report-unanswered").article("第十八条").with("name", application.name());
                });
        there.forEach(this::requireNoDoubt);
    }

    /** Once the step is closed nothing is found on it any more, and what they marked would be lost. */
    private void requireNoDoubt(Application application) {
        panel.members().stream()
                .filter(member -> panel.concerns(member, application) && panel.doubts(member, application))
                .findFirst()
                .ifPresent(member -> {
                    throw Refusal.conflict("doubt-open")
                            .article("第十八条")
                            .with("name", application.name())
                            .with("expert", member.name());
                });
    }

    /** How many members have reported an interest in it that waits for the office. */
    long awaiting(Application application) {
        return panel.members().stream()
                .filter(member -> panel.awaits(member, application))
                .count();
    }

    Stream<Suspended> suspended(Application application) {
        return panel.members().stream().flatMap(member -> interests.suspended(member, application.id()));
    }

    List<Found> found(Member member) {
        return findings.found(member.account());
    }

    private static void requireOther(Member member, String by) {
        if (member.account().equals(by)) {
            throw Refusal.forbidden("own-interest").article("第十八条");
        }
    }
}
