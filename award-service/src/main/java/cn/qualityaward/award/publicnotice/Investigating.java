package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Scans;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 核查: one of the office takes an objection on, and alone is told who raised it; never one who stepped back (第十八条). */
@Component
@Transactional
class Investigating {

    /** @param contact how to reach them */
    record Objector(@Nullable String name, @Nullable String contact) {}

    private final Notices notices;
    private final Objections objections;
    private final ObjectionFindings findings;
    private final ObjectionFiles files;
    private final Applications applications;
    private final Scans scans;
    private final ProcedureClock clock;

    Investigating(
            Notices notices,
            Objections objections,
            ObjectionFindings findings,
            ObjectionFiles files,
            Applications applications,
            Scans scans,
            ProcedureClock clock) {
        this.notices = notices;
        this.objections = objections;
        this.findings = findings;
        this.files = files;
        this.applications = applications;
        this.scans = scans;
        this.clock = clock;
    }

    void take(UUID id, boolean clues, Decider by) {
        var objection = unbiased(id, by.account());
        objection.take(clues, by, clock.now());
        objections.save(objection);
    }

    /** Each time it is told is on the record. */
    Objector objector(UUID id, String account) {
        var objection = unbiased(id, account);
        objection.tell(account);
        objections.save(objection);
        return new Objector(objection.name(), objection.contact());
    }

    /** Each time its code is printed is on the record. */
    void handOut(UUID id, String account) {
        var objection = unbiased(id, account);
        objection.handOut();
        objections.save(objection);
    }

    void find(UUID id, String text, byte @Nullable [] scan, Decider by) {
        var objection = unbiased(id, by.account());
        objection.requireOpen();
        objection.requireHandler(by.account());
        findings.save(new ObjectionFinding(objection, text, scan == null ? null : scans.keep(scan), by, clock.now()));
    }

    Scans.Scan scan(UUID id, UUID finding, String account) {
        var objection = unbiased(id, account);
        var scan = findings.findByIdAndObjectionId(finding, objection.id())
                .map(ObjectionFinding::scan)
                .orElseThrow(() -> Refusal.unknown("not-found"));
        return scans.of(scan);
    }

    /** A file may say who handed it in, as its name may. */
    ObjectionFiles.Content file(UUID id, UUID file, String account) {
        var objection = unbiased(id, account);
        objection.requireHandler(account);
        return files.read(objection.id(), file);
    }

    /** For somebody who has no interest in whom it concerns, and of whom it does not speak. */
    Objection unbiased(UUID id, String account) {
        var notice = notices.locked(objections.noticeOf(id).orElseThrow(() -> Refusal.unknown("not-found")))
                .orElseThrow();
        var objection = objections.findById(id).orElseThrow();
        requireUnbiased(notice, objection, account);
        return objection;
    }

    void requireUnbiased(PublicNotice notice, Objection objection, String account) {
        objection.requireUndisputed(account);
        concerned(notice, objection).forEach(application -> application.requireUnbiased(account));
    }

    /** Who may have to do with it: the same by account. */
    Predicate<String> unbiased(PublicNotice notice, Objection objection) {
        var concerned = concerned(notice, objection);
        return account -> !objection.disputes(account)
                && concerned.stream().noneMatch(application -> application.recuses(account));
    }

    /** Whom it is about and that account has nothing to do with, by name. */
    Optional<String> steppedBack(String account, UUID id) {
        return objections
                .findById(id)
                .flatMap(objection -> concerned(notices.required(objection.noticeId()), objection).stream()
                        .filter(application -> objection.disputes(account) || application.recuses(account))
                        .map(Application::name)
                        .findFirst());
    }

    /** What names nobody is about all on the list, until it is put to whoever deliberates as about one. */
    private List<Application> concerned(PublicNotice notice, Objection objection) {
        var about = objection.about();
        return applications.findByIdIn(
                about == null
                        ? notice.listed().stream().map(Listed::application).toList()
                        : List.of(about));
    }
}
