package cn.qualityaward.award.casefile;

import cn.qualityaward.award.casefile.CaseFiles.CaseFile;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 卷宗: everything the office has of one application, or of a round, in one archive with its catalogue. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award")
@Tag(name = "casefile", description = "卷宗 case files")
class CaseFileController {

    private static final String ZIP = "application/zip";

    private final CaseFiles files;
    private final RoundCaseFiles ofRounds;
    private final CaseFileArchive archive;
    private final PolicySource tenant;

    CaseFileController(CaseFiles files, RoundCaseFiles ofRounds, CaseFileArchive archive, PolicySource tenant) {
        this.files = files;
        this.ofRounds = ofRounds;
        this.archive = archive;
        this.tenant = tenant;
    }

    /** Written as it is read, outside any transaction; what breaks off has no catalogue and cannot be opened. */
    @Operation(summary = "The case file of an application; its making is recorded (第二十三条)")
    @GetMapping(path = "/applications/{application}/case-file", produces = ZIP)
    void make(@PathVariable UUID application, Caller caller, HttpServletResponse response) throws IOException {
        answer(files.make(application, caller, unitNames()), response);
    }

    @Operation(summary = "The case file of a round beside those of its applications; its making is recorded (第八条)")
    @GetMapping(path = "/rounds/{round}/case-file", produces = ZIP)
    void makeOfRound(@PathVariable UUID round, Caller caller, HttpServletResponse response) throws IOException {
        answer(ofRounds.make(round, caller, unitNames()), response);
    }

    private void answer(CaseFile file, HttpServletResponse response) throws IOException {
        var name = ContentDisposition.attachment()
                .filename("卷宗-" + file.title() + ".zip", StandardCharsets.UTF_8)
                .build();
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
        archive.write(file, response.getOutputStream());
    }

    /** Asked of tenant-service before the transaction begins. */
    private UnaryOperator<String> unitNames() {
        var names = new HashMap<String, String>();
        tenant.divisionNames().forEach((code, name) -> names.put("county/" + code, name));
        tenant.units("member", "department", "association").forEach(unit -> names.put(unit.path(), unit.name()));
        return unit -> names.getOrDefault(unit, unit);
    }
}
