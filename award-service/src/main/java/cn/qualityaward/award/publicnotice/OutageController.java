package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 公示中断 of one notice, with what shows it. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/notices/{notice}/outages")
class OutageController {

    record Record(@Nullable Integer version, List<Outage> recorded) {

        static Record of(PublicNotice notice) {
            return new Record(notice.version(), notice.outages());
        }
    }

    private final MakingUp makingUp;
    private final SignedPages pages;
    private final PolicySource tenant;

    OutageController(MakingUp makingUp, SignedPages pages, PolicySource tenant) {
        this.makingUp = makingUp;
        this.pages = pages;
        this.tenant = tenant;
    }

    @Operation(summary = "When the page of the notice could not be read, as it was recorded")
    @GetMapping
    Record outages(@PathVariable UUID notice) {
        return Record.of(makingUp.of(notice));
    }

    @Operation(
            summary = "Record days on which the page of the notice could not be read (公示中断, 第十四条)",
            description = "The notice goes on for as many of the days it counts as were lost, never to an earlier end;"
                    + " where it had ended, from the day after this. Not once it is concluded.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Record record(
            @PathVariable UUID notice,
            IfMatch ifMatch,
            @Valid @RequestPart("outage") Outage.Text outage,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        return Record.of(makingUp.record(notice, ifMatch, outage, scan, caller, tenant.calendar()));
    }

    @Operation(summary = "What shows it, by its SHA-256")
    @GetMapping("/{page}")
    ResponseEntity<byte[]> proof(@PathVariable UUID notice, @PathVariable String page) {
        var proofs = makingUp.of(notice).outages().stream().map(Outage::proof).toList();
        return pages.download(proofs, page, "公示中断证明");
    }
}
