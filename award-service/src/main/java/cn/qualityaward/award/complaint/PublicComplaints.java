package cn.qualityaward.award.complaint;

import cn.qualityaward.award.attachment.Doorkeeper;
import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.complaint.Complaint.Closing;
import cn.qualityaward.award.complaint.ComplaintDesk.Handed;
import cn.qualityaward.award.complaint.ComplaintHands.Handling;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.AnswerTerm;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Complaining without an account, whether or not any round runs; adding to it, and hearing how it stands. */
@RestController
@Open
@RequestMapping("/api/{tenant}/award/public/complaints")
@Tag(name = "complaint")
class PublicComplaints implements Doorkeeper {

    record Receipt(String receipt, String code, LocalDate answerBy, boolean provisional) {}

    /** Not by its name, which may say whose it is: whoever was given the code reads this. */
    record File(Instant handedInAt, int bytes) {}

    /** 受理、办理、办结. */
    enum Stage {
        RECEIVED,
        TAKEN,
        ANSWERED
    }

    /**
     * @param takenAt since when somebody looks into it
     * @param mayAdd whether files are still taken
     */
    record Answer(
            String receipt,
            Stage stage,
            Instant raisedAt,
            @Nullable LocalDate answerBy,
            boolean provisional,
            @Nullable Instant takenAt,
            @Nullable Closing closing,
            @Nullable String answer,
            @Nullable String document,
            List<File> files,
            boolean mayAdd) {}

    private final ComplaintDesk desk;
    private final HandedIn handedIn;
    private final Programs programs;
    private final Inspectors inspectors;
    private final PolicySource tenant;
    private final ProcedureClock clock;

    PublicComplaints(
            ComplaintDesk desk,
            HandedIn handedIn,
            Programs programs,
            Inspectors inspectors,
            PolicySource tenant,
            ProcedureClock clock) {
        this.desk = desk;
        this.handedIn = handedIn;
        this.programs = programs;
        this.inspectors = inspectors;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Operation(
            summary = "Report how the review is done, or by whom, at any time (投诉举报, 第二十条)",
            description =
                    "Who is on a published list is objected to instead. The discipline inspection alone reads it.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt complain(@Valid @RequestBody Complaint.Text text) {
        var rule = programs.inForce(clock.today()).objection();
        var raised = desk.raise(text, rule, tenant.calendar(), inspectors.seated());
        var term = raised.term();
        return new Receipt(raised.receipt(), raised.code(), term.answerBy(), term.provisional());
    }

    @Operation(
            summary = "Add files to it, by its receipt and progress code: all of them, or none",
            description = "PDF, picture or docx, told by their content; five of one complaint at most, 5 MB in all.")
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer add(@RequestParam String receipt, @RequestParam String code, @RequestPart("file") List<MultipartFile> files)
            throws IOException {
        var looked = new ArrayList<Handed>();
        for (var file : files) {
            var content = file.getBytes();
            looked.add(new Handed(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""), handedIn.type(content), content));
        }
        desk.add(receipt, code, looked);
        return answer(receipt, code);
    }

    /** Nothing of a stranger's is scanned. */
    @Override
    public void admit(MultipartHttpServletRequest upload) {
        desk.requireAdmitted(
                Objects.requireNonNullElse(upload.getParameter("receipt"), ""),
                Objects.requireNonNullElse(upload.getParameter("code"), ""),
                Doorkeeper.count(upload));
    }

    @Operation(summary = "How a complaint stands, by its receipt and progress code")
    @GetMapping("/{complaintReceipt}")
    Answer answer(@PathVariable String complaintReceipt, @RequestParam String code) {
        var seen = desk.one(complaintReceipt, code);
        var complaint = seen.complaint();
        var text = Optional.ofNullable(complaint.answer()).map(ComplaintAnswer::text);
        var term = Optional.ofNullable(complaint.term());
        return new Answer(
                complaint.receipt(),
                stage(complaint),
                complaint.raisedAt(),
                term.map(AnswerTerm::answerBy).orElse(null),
                term.filter(AnswerTerm::provisional).isPresent(),
                Optional.ofNullable(complaint.hands().handling())
                        .map(Handling::from)
                        .orElse(null),
                text.map(ComplaintAnswer.Text::closing).orElse(null),
                text.map(ComplaintAnswer.Text::answer).orElse(null),
                text.map(ComplaintAnswer.Text::document).orElse(null),
                seen.files().stream()
                        .map(file -> new File(file.handedInAt(), file.sealed() - HandedIn.SEAL))
                        .toList(),
                !complaint.closed() && seen.files().size() < ComplaintDesk.MOST_FILES);
    }

    private static Stage stage(Complaint complaint) {
        if (complaint.closed()) {
            return Stage.ANSWERED;
        }
        return complaint.hands().handling() == null ? Stage.RECEIVED : Stage.TAKEN;
    }
}
