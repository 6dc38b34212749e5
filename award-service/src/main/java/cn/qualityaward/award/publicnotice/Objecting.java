package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.Objection.Posted;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.secrecy.PlainLetters;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 异议: raised by anybody while a notice runs, ruled on by the office. */
@Component
class Objecting {

    private final Notices notices;
    private final Objections objections;
    private final ObjectionFindings findings;
    private final ObjectionFiles files;
    private final Investigating investigating;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final Programs programs;
    private final ProcedureClock clock;

    Objecting(
            Notices notices,
            Objections objections,
            ObjectionFindings findings,
            ObjectionFiles files,
            Investigating investigating,
            Applications applications,
            Rounds rounds,
            Progress progress,
            Programs programs,
            ProcedureClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.findings = findings;
        this.files = files;
        this.investigating = investigating;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.programs = programs;
        this.clock = clock;
    }

    /** Anybody may object while the notice runs; one name objected to is held until it is ruled on. */
    @Transactional
    Objection object(UUID noticeId, Objection.Text text, WorkingCalendar calendar) {
        var notice = locked(noticeId);
        notice.requireOpen(clock.now());
        rounds.required(notice.roundId()).requireRunning();
        var said = text.reachable(rule(notice).realName());
        if (text.application() != null) {
            hold(notice, text.application());
        }
        return raise(notice, Kind.OBJECTION, said, clock.now(), calendar);
    }

    /** 书面异议: it counts as raised on the day it was received; what came after the notice's days is a clue. */
    @Transactional
    Objection receive(UUID noticeId, Objection.Text text, LocalDate day, UUID entry, WorkingCalendar calendar) {
        var notice = locked(noticeId);
        var inTime = notice.receivedInTime(day, clock.today());
        rounds.required(notice.roundId()).requireRunning();
        if (!inTime) {
            requireClue(notice, text.application());
        } else if (text.application() != null) {
            hold(notice, text.application());
        }
        var kind = inTime ? Kind.OBJECTION : Kind.CLUE;
        var raised = raise(notice, kind, text, ProcedureClock.endOf(day.minusDays(1)), calendar);
        raised.posted(new Posted(entry, clock.now()));
        return objections.save(raised);
    }

    /** 举报线索: once the notice's days are over, about a name whose approval has not been given. */
    @Transactional
    Objection report(UUID noticeId, Objection.Text text, WorkingCalendar calendar) {
        var notice = locked(noticeId);
        notice.requireOver(clock.now());
        rounds.required(notice.roundId()).requireRunning();
        var said = text.reachable(rule(notice).realName());
        requireClue(notice, text.application());
        return raise(notice, Kind.CLUE, said, clock.now(), calendar);
    }

    private Policy.Objections rule(PublicNotice notice) {
        return programs.policy(notice.roundId()).objection();
    }

    private void requireClue(PublicNotice notice, @Nullable UUID about) {
        if (about == null || !notice.lists(about)) {
            throw Refusal.invalid("not-on-the-list").field("application").article("第十四条");
        }
        Clues.requireInTime(applications.required(about));
    }

    private Objection raise(
            PublicNotice notice, Kind kind, Objection.Text text, Instant raisedAt, WorkingCalendar calendar) {
        var rule = rule(notice);
        if (rule.realName() && (text.name() == null || text.name().isBlank())) {
            throw Refusal.invalid("real-name-required").field("name").setting("objection.realName");
        }
        var receipt = (kind == Kind.CLUE ? "XS" : "YY") + PlainLetters.random(8);
        var days = Period.workingDays(ProcedureClock.local(raisedAt).toLocalDate(), rule.answerDays());
        var period = notice.answered(days, calendar);
        return objections.save(new Objection(
                notice, kind, text, receipt, PlainLetters.random(6), raisedAt, period, calendar.last(period)));
    }

    /** 公示期顺延: a clue that came after an end which was too early is an objection after all, and holds its name. */
    void takeIn(PublicNotice notice) {
        objections.findByNoticeIdAndKindAndUpheldIsNull(notice.id(), Kind.CLUE).stream()
                .filter(clue -> notice.reached(clue.raisedOn()))
                .forEach(clue -> {
                    clue.cameInTime(notice.roundId());
                    objections.save(clue);
                    hold(notice, Objects.requireNonNull(clue.about()));
                });
    }

    /** 补充材料和说明: as long as it is open, also after the notice, whoever raised it may add to it. */
    @Transactional
    void add(String receipt, String code, List<ObjectionFiles.Handed> handed) {
        var notice = locked(objections.noticeHeld(receipt, code).orElseThrow(() -> Refusal.unknown("not-found")));
        var raised = held(receipt, code);
        raised.requireOpen();
        if (handed.isEmpty()) {
            throw Refusal.invalid("nothing-added").field("file").article("第十四条");
        }
        var added = handed.stream().map(file -> files.add(raised, file)).toList();
        raised.supplemented(notice.roundId(), added);
        objections.save(raised);
    }

    /** Whether so many files may come, before they are looked at. */
    @Transactional(readOnly = true)
    void requireAdmitted(String receipt, String code, int coming) {
        var raised = held(receipt, code);
        raised.requireOpen();
        files.requireRoom(raised, coming);
    }

    /** For whoever has both. */
    private Objection held(String receipt, String code) {
        return objections.findByReceiptAndCode(receipt, code).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private PublicNotice locked(UUID noticeId) {
        return notices.locked(noticeId).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    void hold(PublicNotice notice, UUID against) {
        if (!notice.lists(against)) {
            throw Refusal.invalid("not-on-the-list").field("application").article("第十四条");
        }
        var application = applications.required(against);
        if (application.outcome() == Outcome.OPEN) {
            application.hold("异议处理中", new Decider("public", "public", "public", null), clock.now());
            applications.saveAndFlush(application);
        }
    }

    /**
     * 异议答复 by the office: it is not right, or it is and the name stays. To take a name off is for whoever deliberates
     * ({@link Removing}).
     *
     * @param seen how many files were handed in with it, as far as they know
     */
    @Transactional
    Objection rule(UUID objectionId, boolean upheld, String reason, int seen, Decider by) {
        var notice = locked(objections.noticeOf(objectionId).orElseThrow(() -> Refusal.unknown("not-found")));
        rounds.required(notice.roundId()).requireUninterrupted();
        var objection = objections.findById(objectionId).orElseThrow();
        investigating.requireUnbiased(notice, objection, by.account());
        files.requireSeen(objection, seen);
        objection.rule(upheld, reason, findings.existsByObjectionId(objectionId), clock.today());
        objections.save(objection);
        var against = objection.applicationId();
        if (against != null) {
            settle(notice, objection, applications.required(against), reason, by);
        }
        return objection;
    }

    /** 答复: by which paper whoever raised it is answered, whoever ruled on it. */
    @Transactional
    void answer(UUID objectionId, Reply.Text reply, Decider by) {
        var objection = investigating.unbiased(objectionId, by.account());
        objection.answer(reply, clock.today());
        objections.save(objection);
    }

    /** 更正 of what was entered of that paper. */
    @Transactional
    void correct(UUID objectionId, IfMatch seen, Reply.Correction correction, Decider by) {
        var objection = investigating.unbiased(objectionId, by.account());
        seen.match(objection.version());
        objection.correct(correction, clock.now());
        objections.save(objection);
    }

    /** Lets the name go on that was held by it. */
    void settle(PublicNotice notice, Objection objection, Application application, String reason, Decider by) {
        if (objection.kind() == Kind.OBJECTION
                && application.outcome() == Outcome.HELD
                && lastOn(objection, application)) {
            application.release(reason, by, clock.now());
            applications.saveAndFlush(application);
            if (notice.state() == PublicNotice.State.CONCLUDED) {
                progress.follow(application, by);
            }
        }
    }

    private boolean lastOn(Objection objection, Application application) {
        return objections.findByNoticeIdAndKindAndUpheldIsNull(objection.noticeId(), Kind.OBJECTION).stream()
                .noneMatch(open ->
                        !open.id().equals(objection.id()) && application.id().equals(open.about()));
    }
}
