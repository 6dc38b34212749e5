package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is of objections, for the office and for whoever raised one. */
@Component
@Transactional(readOnly = true)
class ObjectionDesk {

    record Seen(
            Objection objection,
            PublicNotice notice,
            List<ObjectionFinding> findings,
            List<ObjectionFiles.File> files) {}

    private final Objections objections;
    private final Notices notices;
    private final ObjectionFindings findings;
    private final ObjectionFiles files;
    private final Applications applications;

    ObjectionDesk(
            Objections objections,
            Notices notices,
            ObjectionFindings findings,
            ObjectionFiles files,
            Applications applications) {
        this.objections = objections;
        this.notices = notices;
        this.findings = findings;
        this.files = files;
        this.applications = applications;
    }

    /** Newest first, but those about an applicant from whom that account stepped back, or about themselves (第十八条). */
    List<Seen> all(String account) {
        var undisputed = objections.findAllByOrderByIdDesc().stream()
                .filter(objection -> !objection.disputes(account))
                .toList();
        var recused = applications
                .findByIdIn(undisputed.stream()
                        .flatMap(objection -> Stream.ofNullable(objection.about()))
                        .collect(Collectors.toSet()))
                .stream()
                .filter(application -> application.recuses(account))
                .map(Application::id)
                .collect(Collectors.toSet());
        return seen(undisputed.stream()
                .filter(objection -> Stream.ofNullable(objection.about()).noneMatch(recused::contains))
                .toList());
    }

    Seen one(String receipt, String code) {
        return seen(List.of(
                        objections.findByReceiptAndCode(receipt, code).orElseThrow(() -> Refusal.unknown("not-found"))))
                .getFirst();
    }

    /** Whoever asks may read it. */
    Seen of(UUID id) {
        return seen(List.of(objections.findById(id).orElseThrow(() -> Refusal.unknown("not-found"))))
                .getFirst();
    }

    /** As often asked for many as for one. */
    private List<Seen> seen(List<Objection> those) {
        var ids = those.stream().map(Objection::id).toList();
        var of = notices.findByIdIn(those.stream().map(Objection::noticeId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(PublicNotice::id, Function.identity()));
        var found = findings.findByObjectionIdInOrderById(ids).stream()
                .collect(Collectors.groupingBy(ObjectionFinding::objectionId));
        var handedIn = files.of(ids);
        return those.stream()
                .map(objection -> new Seen(
                        objection,
                        Objects.requireNonNull(of.get(objection.noticeId())),
                        found.getOrDefault(objection.id(), List.of()),
                        handedIn.getOrDefault(objection.id(), List.of())))
                .toList();
    }
}
