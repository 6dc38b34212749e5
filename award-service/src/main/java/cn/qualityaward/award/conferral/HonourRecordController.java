package cn.qualityaward.award.conferral;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import cn.qualityaward.tenancy.sheet.SheetRows;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 历届荣誉, for the office: editions from before this platform, and corrections of any. */
@RestController
@RequestMapping("/api/{tenant}/award/honour-records")
class HonourRecordController {

    record Said(
            int line,
            String winner,
            String className,
            HonourReport.Deed deed,
            @Nullable String words) {}

    record Corrected(HonourRecord original, String reason, String documentNumber, LocalDate documentDate, Instant at) {}

    /** @param before whether it was conferred before this platform */
    record Filed(
            UUID id,
            boolean before,
            Honour.State status,
            HonourRecord record,
            String className,
            List<Corrected> corrections) {}

    record Correction(
            @NotNull @Valid HonourRecord record,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate documentDate) {}

    private final HonourDesk desk;
    private final ProblemTexts texts;

    HonourRecordController(HonourDesk desk, ProblemTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Operation(summary = "Honours on file, newest first, with what was corrected")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    List<Filed> all() {
        return desk.all().stream().map(HonourRecordController::view).toList();
    }

    @Operation(summary = "Enter an honour of an edition before this platform (第十六条)")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.CREATED)
    Filed enter(@Valid @RequestBody HonourRecord text) {
        return view(new HonourDesk.Filed(desk.enter(text, desk.ground()), List.of()));
    }

    @Operation(
            summary = "What a list of earlier honours would do, line by line; nothing is done",
            description =
                    "Columns 年度, 奖项, 获奖者, 属地, 表彰日期, 表彰文号 and, where known, 届次, 行业, 统一社会信用代码, 有效期至, 证书编号, 更名, 合并, 分立.")
    @PostMapping(
            path = "/list/check",
            consumes = {"text/csv", SheetRows.XLSX})
    @Seated({"office/officer", "office/head"})
    ResponseEntity<List<Said>> check(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @RequestBody byte[] file) {
        var lines = read(type, file);
        return answer(desk.check(lines, desk.ground()));
    }

    @Operation(
            summary = "Enter what was reported",
            description = "If-Match names the report; whatever has changed since makes it stale and nothing is done.")
    @PostMapping(
            path = "/list",
            consumes = {"text/csv", SheetRows.XLSX})
    @Seated({"office/officer", "office/head"})
    ResponseEntity<List<Said>> apply(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, IfMatch ifMatch, @RequestBody byte[] file) {
        return answer(desk.apply(read(type, file), ifMatch.tag(), desk.ground()));
    }

    @Operation(summary = "Correct an honour by a signed document; what it said is kept beside it (更正)")
    @PostMapping("/{honour}/correction")
    @Seated("office/head")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable UUID honour, @Valid @RequestBody Correction correction, Caller caller) {
        desk.correct(
                honour,
                correction.record(),
                new HonourCorrection.Ground(
                        correction.reason(),
                        correction.documentNumber(),
                        correction.documentDate(),
                        Decider.seated(caller, "office", "head")),
                desk.ground());
    }

    private static List<Line> read(MediaType type, byte[] file) {
        return HonourList.read(file, type.isCompatibleWith(new MediaType("text", "csv")));
    }

    private ResponseEntity<List<Said>> answer(HonourReport report) {
        return ResponseEntity.ok()
                .eTag(report.digest())
                .body(report.lines().stream()
                        .map(line -> new Said(line.line(), line.winner(), line.className(), line.deed(), words(line)))
                        .toList());
    }

    private @Nullable String words(HonourReport.Verdict line) {
        return line.problem() == null
                ? null
                : texts.of(
                                Refusal.invalid(line.problem()).with("class", line.className()),
                                LocaleContextHolder.getLocale())
                        .getDetail();
    }

    private static Filed view(HonourDesk.Filed filed) {
        var honour = filed.honour();
        return new Filed(
                honour.id(),
                honour.roundId() == null,
                honour.state(),
                honour.text(),
                honour.className(),
                filed.corrections().stream()
                        .map(one -> new Corrected(
                                one.original(),
                                one.reason(),
                                one.documentNumber(),
                                one.documentDate(),
                                one.correctedAt()))
                        .toList());
    }
}
