package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.expert.Findings.Answer;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 补报、认定回避、撤回认定、认定不需要回避: an interest that comes to light after it was to be declared, and what becomes of it (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Finding {

    private final Panels panels;
    private final OpenPanels open;
    private final Applications applications;
    private final ProcedureClock clock;

    Finding(Panels panels, OpenPanels open, Applications applications, ProcedureClock clock) {
        this.panels = panels;
        this.open = open;
        this.applications = applications;
        this.clock = clock;
    }

    /** By the reviewer themself, of one who is there now. */
    void report(Panel panel, UUID application, String relation, Caller caller) {
        open.require(panel);
        panel.requireSitting(caller.id());
        panel.laterInterests().report(caller.id(), open.one(panel, application, caller), relation, clock.now());
        panels.saveAndFlush(panel);
    }

    void find(Panel panel, UUID expert, UUID application, String relation, Caller caller) {
        open.require(panel);
        var member = required(panel, expert);
        panel.laterInterests().find(member, open.one(panel, application, caller), relation, caller.id(), clock.now());
        carried(panel, member);
    }

    void answer(Panel panel, UUID expert, UUID application, boolean stands, String reason, Caller caller) {
        open.require(panel);
        var member = required(panel, expert);
        panel.laterInterests()
                .answer(
                        member,
                        open.one(panel, application, caller),
                        new Answer(stands, reason, caller.id(), clock.now()));
        carried(panel, member);
    }

    /** 认定不需要回避, which holds for all panels of the track that are formed. */
    void clear(Panel panel, UUID expert, UUID application, String reason, Caller caller) {
        open.require(panel);
        panel.laterInterests()
                .clear(required(panel, expert), open.one(panel, application, caller), reason, caller.id(), clock.now());
        panels.findByRoundIdAndTrack(panel.roundId(), panel.track()).stream()
                .filter(other -> !other.id().equals(panel.id()))
                .forEach(other -> {
                    other.laterInterests().learnCleared(panel);
                    panels.saveAndFlush(other);
                });
        panels.saveAndFlush(panel);
    }

    /** Whatever has become of the step since. */
    void takeBack(Panel panel, UUID expert, UUID id, String reason, Caller caller) {
        var stillOpen = open.is(panel);
        var member = required(panel, expert);
        var application = applications.required(id);
        application.requireUnbiased(caller.id());
        panel.laterInterests().takeBack(member, application, reason, stillOpen, caller.id(), clock.now());
        panels.saveAndFlush(panel);
        panels.carryBack(panel, member.account(), id);
    }

    private void carried(Panel panel, Member member) {
        panels.saveAndFlush(panel);
        panels.carry(panel, member.account());
    }

    private static Member required(Panel panel, UUID expert) {
        return panel.member(expert).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
