package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Unsettled.EachAlone;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.Hold;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publicnotice.Splitting.Split;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 分开办理: where the policy holds the whole list, whoever deliberates may decide that a name holds up nobody else. */
@Component
class HoldSplitting implements EachAlone {

    private final Notices notices;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    HoldSplitting(Notices notices, Applications applications, Rounds rounds, Programs programs, ProcedureClock clock) {
        this.notices = notices;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    @Bean
    PaperDecision<Split> holdSplitOnPaper() {
        return new PaperDecision<>("hold-split", Split.class, this::split);
    }

    @Transactional
    void split(UUID round, Split split, Decider by) {
        rounds.required(round).requireRunning();
        var policy = programs.policy(round);
        policy.deliberator().require(by);
        if (policy.objection().hold() == Hold.PER_NAME) {
            throw Refusal.conflict("hold-per-name").article("第十五条").setting("objection.hold");
        }
        var newest = notices.newestStanding(round)
                .flatMap(notice -> notices.locked(notice.id()))
                .orElseThrow(() -> Refusal.conflict("nothing-held").article("第十五条"));
        newest.split(split, by, clock.today());
        notices.save(newest);
    }

    /** The notice of a decision, for whoever steps back from nobody on its list. */
    @Transactional(readOnly = true)
    PublicNotice decided(UUID id, String account) {
        var notice = notices.required(id);
        if (notice.split() == null) {
            throw Refusal.unknown("not-found");
        }
        applications
                .findByIdIn(notice.listed().stream().map(Listed::application).toList())
                .forEach(one -> one.requireUnbiased(account));
        return notice;
    }

    PublicNotice keep(UUID id, SignedPage page, String account) {
        var notice = decided(id, account);
        notice.keepSplit(page);
        return notices.saveAndFlush(notice);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean of(UUID round) {
        return programs.policy(round).objection().hold() == Hold.PER_NAME
                || notices.newestStanding(round).map(PublicNotice::split).isPresent();
    }
}
