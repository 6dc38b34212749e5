package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 合议: the leader writes down what is agreed and confirms it, the others sign it. */
@Component
class ConsensusDesk {

    private final Consensuses consensuses;
    private final Standings standings;
    private final Rounds rounds;
    private final Progress progress;
    private final ProcedureClock clock;

    ConsensusDesk(
            Consensuses consensuses, Standings standings, Rounds rounds, Progress progress, ProcedureClock clock) {
        this.consensuses = consensuses;
        this.standings = standings;
        this.rounds = rounds;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * What a reviewer may see of one applicant: nothing before all sheets are in, their own among them. Where marks are only
     * averaged, none but the leader sees the others'.
     */
    Reviewed seen(Desk desk, UUID id, String account) {
        desk.panel().requireSitting(account);
        var reviewed = standings.of(desk, id);
        desk.requireAmong(account, reviewed.application());
        if (!desk.takesConsensus() && !leads(desk, reviewed, account)) {
            throw Refusal.forbidden("consensus-not-taken")
                    .article(desk.step().kind().article())
                    .setting("consensus");
        }
        reviewed.standing().requireComplete(desk);
        return reviewed;
    }

    /** The same, and to the office whatever it has not stepped back from. */
    Reviewed seen(Desk desk, UUID id, Caller caller) {
        if (!caller.sitsIn("office")) {
            return seen(desk, id, caller.id());
        }
        var reviewed = standings.of(desk, id, caller.id());
        reviewed.standing().requireComplete(desk);
        return reviewed;
    }

    static boolean leads(Desk desk, Reviewed reviewed, String account) {
        return desk.panel()
                .leaderOf(reviewed.application())
                .map(Member::account)
                .filter(account::equals)
                .isPresent();
    }

    /** What is agreed so far, of this applicant; new where nobody wrote anything yet. */
    Consensus of(Desk desk, Reviewed reviewed) {
        var begun = reviewed.consensus();
        return begun == null ? new Consensus(desk, reviewed.application().id()) : begun;
    }

    Consensus write(Desk desk, Reviewed reviewed, Map<String, Agreed> agreed, String account) {
        requireLeader(desk, reviewed, account);
        var consensus = of(desk, reviewed);
        consensus.write(agreed, desk.rubric());
        try {
            return consensuses.saveAndFlush(consensus);
        } catch (DataIntegrityViolationException stored) { // by another window, at this very moment
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
    }

    Consensus confirm(Desk desk, Reviewed reviewed, String account) {
        requireLeader(desk, reviewed, account);
        var consensus = of(desk, reviewed);
        var signers = reviewed.counted().stream()
                .map(Sheet::reviewer)
                .filter(reviewer -> !desk.panel().stoodDown(reviewer))
                .collect(Collectors.toSet());
        consensus.confirm(account, reviewed.counted(), signers, desk.beyondGap(reviewed.counted()), clock.now());
        return consensuses.saveAndFlush(consensus);
    }

    Consensus sign(Desk desk, Reviewed reviewed, String account, boolean agrees, String opinion) {
        requireOpen(desk, reviewed);
        var consensus = of(desk, reviewed);
        consensus.sign(account, agrees, opinion, clock.now());
        return consensuses.saveAndFlush(consensus);
    }

    /** 重新合议 */
    Consensus takeBack(Desk desk, Reviewed reviewed, String reason, String account) {
        requireLeader(desk, reviewed, account);
        var consensus = of(desk, reviewed);
        consensus.voidBecause(reason);
        return consensuses.saveAndFlush(consensus);
    }

    /** Of an applicant one of whose sheets is open again, or void: nothing that was agreed on it holds. */
    void sheetGone(Desk desk, UUID application, String reason) {
        confirmed(desk, application, consensus -> consensus.voidBecause(reason));
    }

    /** 更正 of marks on which it was reached: what was agreed of those items alone holds no more. */
    void marked(Desk desk, UUID application, Set<String> items, String reason) {
        var on = standings.of(desk, application).counted();
        confirmed(desk, application, consensus -> consensus.corrected(items, on, reason));
    }

    private void confirmed(Desk desk, UUID application, Consumer<Consensus> change) {
        consensuses
                .findByRoundIdAndTrackAndOrdinalAndApplicationId(
                        desk.round(), desk.track(), desk.step().ordinal(), application)
                .filter(Consensus::confirmed)
                .ifPresent(consensus -> {
                    change.accept(consensus);
                    consensuses.saveAndFlush(consensus);
                });
    }

    private void requireLeader(Desk desk, Reviewed reviewed, String account) {
        requireOpen(desk, reviewed);
        if (!leads(desk, reviewed, account)) {
            throw Refusal.forbidden("not-the-leader").article("第八条(二)");
        }
    }

    /** Still to be closed, and not closed meanwhile. */
    private void requireOpen(Desk desk, Reviewed reviewed) {
        var kind = desk.step().kind();
        if (!desk.takesConsensus()) {
            throw Refusal.conflict("consensus-not-taken")
                    .article(kind.article())
                    .setting("consensus");
        }
        rounds.shared(desk.round())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireOpen(desk.track(), desk.step(), progress.procedure(desk.round(), desk.track()));
        reviewed.application().requireAt(desk.step(), Outcome.OPEN);
        if (reviewed.counted().stream().anyMatch(Sheet::counted)) {
            throw Refusal.conflict("sheet-counted").article(kind.article());
        }
    }
}
