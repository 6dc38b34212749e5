package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.PoolReport.Deed;
import cn.qualityaward.award.expert.PoolReport.Verdict;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import cn.qualityaward.tenancy.sheet.SheetRows;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A list of experts (专家名单) as a spreadsheet: first what it would do, then exactly that. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/experts/list")
class PoolListController {

    /**
     * @param asks whether they are still to give a number or their kin themselves, before they declare (第十八条)
     * @param column what is refused stands in, by its key
     * @param value what stands there
     */
    record Said(
            int line,
            String name,
            String address,
            Deed deed,
            boolean asks,
            @Nullable String column,
            @Nullable String value,
            @Nullable String words) {

        static Said of(Verdict line) {
            var fault = line.fault();
            return fault == null
                    ? new Said(line.line(), line.name(), line.address(), line.deed(), line.asks(), null, null, null)
                    : new Said(
                            line.line(),
                            line.name(),
                            line.address(),
                            line.deed(),
                            line.asks(),
                            fault.column(),
                            fault.value(),
                            fault.words());
        }
    }

    private final PoolDesk desk;

    PoolListController(PoolDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "A list to fill in, with how to do so")
    @GetMapping(path = "/template", produces = SheetRows.XLSX)
    ResponseEntity<byte[]> template() throws IOException {
        return Download.of("评审专家名单.xlsx", MediaType.parseMediaType(SheetRows.XLSX), PoolTemplate.xlsx());
    }

    @Operation(
            summary = "What a list of experts would do, line by line; nothing is done",
            description =
                    "Columns 姓名, 邮箱或账户, 工作单位 and, where known, 专业领域, 所在旗县市区, 曾任职单位, 咨询服务, 手机号码, 公民身份号码, 近亲属任职单位. Whoever is listed without a mobile number or kin is asked for them before they declare. Formulas are refused.")
    @PostMapping(
            path = "/check",
            consumes = {"text/csv", SheetRows.XLSX})
    ResponseEntity<List<Said>> check(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @RequestBody byte[] file) {
        return answer(desk.check(read(type, file), desk.ground()));
    }

    @Operation(
            summary = "Enter and admit whom the list was reported to (第八条(二))",
            description = "If-Match names the report; whatever has changed since makes it stale and nothing is done.")
    @PostMapping(consumes = {"text/csv", SheetRows.XLSX})
    ResponseEntity<List<Said>> apply(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, IfMatch ifMatch, @RequestBody byte[] file) {
        return answer(desk.apply(read(type, file), ifMatch.tag(), desk.ground()));
    }

    private static List<Line> read(MediaType type, byte[] file) {
        return PoolList.LINES.read(file, type.isCompatibleWith(new MediaType("text", "csv")));
    }

    private static ResponseEntity<List<Said>> answer(PoolReport report) {
        return ResponseEntity.ok()
                .eTag(report.digest())
                .body(report.lines().stream().map(Said::of).toList());
    }
}
