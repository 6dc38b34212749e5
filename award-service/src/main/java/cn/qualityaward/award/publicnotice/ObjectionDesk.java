package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
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
        return objections.findAllByOrderByIdDesc().stream()
                .filter(objection -> !objection.disputes(account))
                .filter(objection -> objection.about() == null
                        || !applications.required(objection.about()).recuses(account))
                .map(this::seen)
                .toList();
    }

    Seen one(String receipt, String code) {
        return seen(objections.findByReceiptAndCode(receipt, code).orElseThrow(() -> Refusal.unknown("not-found")));
    }

    /** Whoever asks may read it. */
    Seen of(UUID id) {
        return seen(objections.findById(id).orElseThrow(() -> Refusal.unknown("not-found")));
    }

    private Seen seen(Objection objection) {
        return new Seen(
                objection,
                notices.required(objection.noticeId()),
                findings.findByObjectionIdOrderById(objection.id()),
                files.of(objection.id()));
    }
}
