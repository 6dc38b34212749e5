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

/** 异议登记表、核查报告、答复, for whoever looks into the objection and nobody else (第二十三条). */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/objections/{objection}")
class ObjectionPapersController {

    private final PrintedObjections printed;

    ObjectionPapersController(PrintedObjections printed) {
        this.printed = printed;
    }

    @Operation(summary = "异议登记表, with whoever objected; that its handler was told is on the record")
    @GetMapping({"/register/pdf", "/register/docx"})
    ResponseEntity<byte[]> register(@PathVariable UUID objection, PaperFormat format, Caller caller)
            throws IOException {
        return format.of(printed.told(objection, caller.id()).register());
    }

    @Operation(summary = "异议核查报告, which names nobody who objected")
    @GetMapping({"/report/pdf", "/report/docx"})
    ResponseEntity<byte[]> report(@PathVariable UUID objection, PaperFormat format, Caller caller) throws IOException {
        return format.of(printed.lookedInto(objection, caller.id()).report());
    }

    @Operation(
            summary =
                    "The answer to whoever objected, once it was ruled on (第十五条); by the receipt where they left no address")
    @GetMapping({"/reply/pdf", "/reply/docx"})
    ResponseEntity<byte[]> reply(@PathVariable UUID objection, PaperFormat format, Caller caller) throws IOException {
        return format.of(printed.answered(objection, caller.id()).reply());
    }
}
