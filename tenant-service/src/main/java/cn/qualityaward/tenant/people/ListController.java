package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.ProblemTexts;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetRows;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A list of members (名单) as a spreadsheet: first what it would do, then exactly that. */
@RestController
@Seated("admin/system/administrator")
@RequestMapping(
        path = "/api/{tenant}/tenant/people/list",
        consumes = {"text/csv", SheetRows.XLSX})
@Tag(name = "people", description = "单位人员 who holds which seat")
class ListController {

    record Said(
            int line,
            String name,
            String address,
            @Nullable String seat,
            ListReport.Deed deed,
            @Nullable String words) {}

    private final ListDesk desk;
    private final ProblemTexts texts;

    ListController(ListDesk desk, ProblemTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Operation(
            summary = "What a list would do, line by line; nothing is done",
            description = "Columns 姓名, 邮箱或账户, 单位, 岗位 (or name, address, unit, role). Formulas are refused.")
    @PostMapping("/check")
    ResponseEntity<List<Said>> check(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @RequestBody byte[] file) {
        return answer(desk.check(read(type, file)));
    }

    @Operation(
            summary = "Do what was reported",
            description = "If-Match names the report; whatever has changed since makes it stale and nothing is done.")
    @PostMapping
    ResponseEntity<List<Said>> apply(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            IfMatch ifMatch,
            @RequestBody byte[] file,
            Caller by) {
        return answer(desk.apply(read(type, file), ifMatch.tag(), by));
    }

    private static List<MemberList.Line> read(MediaType type, byte[] file) {
        return MemberList.read(file, type.isCompatibleWith(new MediaType("text", "csv")));
    }

    private ResponseEntity<List<Said>> answer(ListReport report) {
        return ResponseEntity.ok()
                .eTag(report.digest())
                .body(report.lines().stream().map(this::said).toList());
    }

    private Said said(ListReport.Verdict line) {
        return new Said(
                line.line(),
                line.name(),
                line.address(),
                line.seat() == null ? null : SeatsColumn.text(line.seat()),
                line.deed(),
                line.problem() == null ? null : words(line.problem()));
    }

    private @Nullable String words(String problem) {
        return texts.of(Refusal.invalid(problem), LocaleContextHolder.getLocale())
                .getDetail();
    }
}
