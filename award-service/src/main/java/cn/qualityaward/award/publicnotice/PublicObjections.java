package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.attachment.Doorkeeper;
import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.ObjectionHands.Handling;
import cn.qualityaward.tenancy.access.Open;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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

/** Objecting without an account (第二十条), adding to it, and hearing how it stands. */
@RestController
@Open
@RequestMapping("/api/{tenant}/award/public")
class PublicObjections implements Doorkeeper {

    record Receipt(String receipt, String code, LocalDate answerBy, boolean provisional) {}

    /** Not by its name, which may say who objects: whoever was given the code reads this. */
    record File(Instant handedInAt, int bytes) {}

    /** 受理、核查、答复. */
    enum Stage {
        RECEIVED,
        TAKEN,
        LOOKED_INTO,
        ANSWERED
    }

    /**
     * @param workingDaysLeft for answering
     * @param takenAt since when somebody looks into it
     * @param ruledOn the day of that
     * @param reply by which paper it was answered
     * @param mayAdd whether files are still taken
     * @param maySay whether a statement is
     * @param notice how the notice it is about stands
     * @param noticeEnds its last day; none while it has no certain one
     * @param outages for which that went on
     */
    record Answer(
            String receipt,
            Kind kind,
            Stage stage,
            Instant raisedAt,
            @Nullable Instant takenAt,
            LocalDate answerBy,
            boolean provisional,
            @Nullable Integer workingDaysLeft,
            @Nullable Boolean upheld,
            @Nullable String ruling,
            @Nullable LocalDate ruledOn,
            @Nullable Reply reply,
            List<File> files,
            boolean mayAdd,
            boolean maySay,
            PublicNotice.State notice,
            @Nullable LocalDate noticeEnds,
            boolean noticeProvisional,
            List<NoticeViews.OutageOf> outages) {}

    private final Noticing noticing;
    private final Objecting objecting;
    private final ObjectionDesk desk;
    private final ObjectionViews views;
    private final HandedIn handedIn;
    private final PolicySource tenant;

    PublicObjections(
            Noticing noticing,
            Objecting objecting,
            ObjectionDesk desk,
            ObjectionViews views,
            HandedIn handedIn,
            PolicySource tenant) {
        this.noticing = noticing;
        this.objecting = objecting;
        this.desk = desk;
        this.views = views;
        this.handedIn = handedIn;
        this.tenant = tenant;
    }

    @Operation(summary = "Object to a list or to one name on it, until the end of the last day")
    @PostMapping("/notices/{notice}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt object(@PathVariable UUID notice, @Valid @RequestBody Objection.Text text) {
        noticing.one(notice); // whoever asks about nothing has nobody asked
        return receipt(objecting.object(notice, text, tenant.calendar()));
    }

    @Operation(summary = "Hand in a clue about a name after the notice, until its approval (举报线索): it is no objection")
    @PostMapping("/notices/{notice}/clues")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt report(@PathVariable UUID notice, @Valid @RequestBody Objection.Text text) {
        noticing.one(notice);
        return receipt(objecting.report(notice, text, tenant.calendar()));
    }

    private static Receipt receipt(Objection raised) {
        return new Receipt(raised.receipt(), raised.code(), raised.answerBy(), raised.provisional());
    }

    /** By receipt and code. */
    record Said(
            @NotBlank @Size(max = 60) String receipt,
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 4000) String statement) {}

    @Operation(
            summary = "Add a statement to it (补充说明), by its receipt and progress code",
            description = "As long as it is not ruled on, also after the notice; twenty of one objection at most.")
    @PostMapping("/objections/statements")
    Answer say(@Valid @RequestBody Said said) {
        objecting.add(
                said.receipt(),
                said.code(),
                List.of(ObjectionFiles.Handed.statement(said.statement().strip())));
        return answer(said.receipt(), said.code());
    }

    @Operation(
            summary = "Add files to it, by its receipt and progress code: all of them, or none",
            description = "As long as it is not ruled on, also after the notice. PDF, picture or docx, told by their"
                    + " content; five of one objection at most, 5 MB in all.")
    @PostMapping(path = "/objections/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer add(
            @RequestParam String receipt,
            @RequestParam String code,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        var looked = new ArrayList<ObjectionFiles.Handed>();
        for (var file : chosen(files)) {
            var content = file.getBytes();
            looked.add(new ObjectionFiles.Handed(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""), handedIn.type(content), content));
        }
        objecting.add(receipt, code, looked);
        return answer(receipt, code);
    }

    /** Nothing of a stranger's is scanned. */
    @Override
    public void admit(MultipartHttpServletRequest upload) {
        objecting.requireAdmitted(
                Objects.requireNonNullElse(upload.getParameter("receipt"), ""),
                Objects.requireNonNullElse(upload.getParameter("code"), ""),
                Doorkeeper.count(upload));
    }

    /** A form without a script sends an empty part where no file was chosen. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty()
                                || !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                        .isEmpty())
                        .toList();
    }

    @Operation(summary = "How an objection stands, by its receipt and progress code")
    @GetMapping("/objections/{receipt}")
    Answer answer(@PathVariable String receipt, @RequestParam String code) {
        var seen = desk.one(receipt, code);
        var objection = seen.objection();
        return new Answer(
                objection.receipt(),
                objection.kind(),
                stage(seen),
                objection.raisedAt(),
                Optional.ofNullable(objection.handling()).map(Handling::from).orElse(null),
                objection.answerBy(),
                objection.provisional(),
                views.daysLeft(objection).orElse(null),
                objection.upheld(),
                objection.ruling(),
                objection.ruledOn(),
                objection.reply(),
                seen.files().stream()
                        .map(file -> new File(file.handedInAt(), file.bytes()))
                        .toList(),
                !objection.ruled() && ObjectionFiles.count(seen.files(), false) < ObjectionFiles.MOST,
                !objection.ruled() && ObjectionFiles.count(seen.files(), true) < ObjectionFiles.MOST_SAID,
                seen.notice().state(),
                certain(seen.notice()) ? seen.notice().lastDay() : null,
                seen.notice().provisional(),
                NoticeViews.OutageOf.all(seen.notice()));
    }

    /** 中止 keeps what is left of its days, and of one that is taken back none counts. */
    private static boolean certain(PublicNotice notice) {
        return notice.stands() && notice.state() != PublicNotice.State.PAUSED;
    }

    private static Stage stage(ObjectionDesk.Seen seen) {
        if (seen.objection().ruled()) {
            return Stage.ANSWERED;
        }
        if (!seen.findings().isEmpty()) {
            return Stage.LOOKED_INTO;
        }
        return seen.objection().handling() == null ? Stage.RECEIVED : Stage.TAKEN;
    }
}
