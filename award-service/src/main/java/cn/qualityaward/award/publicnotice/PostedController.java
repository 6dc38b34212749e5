package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 书面异议回执: whoever objected by letter is handed what a screen shows to others. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/posted-objections/{posted}")
class PostedController {

    private final PrintedObjections printed;

    PostedController(PrintedObjections printed) {
        this.printed = printed;
    }

    @Operation(
            summary = "Its receipt and progress code, for whoever objected by letter; each printing is on the record")
    @GetMapping({"/slip/pdf", "/slip/docx"})
    ResponseEntity<byte[]> slip(@PathVariable UUID posted, PaperFormat format, Caller caller) throws IOException {
        return format.of(printed.handedOut(posted, caller.id()).slip());
    }
}
