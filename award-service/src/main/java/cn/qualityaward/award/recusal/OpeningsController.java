package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.recusal.Openings.Person;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the head of the office, who finds whether it did harm that somebody with an interest had read the dossier. */
@RestController
@Transactional(readOnly = true)
@Seated("office/head")
@RequestMapping("/api/{tenant}/award/applications/{application}/openings")
class OpeningsController {

    /** @param people who stepped back, the first one first */
    record Table(String name, List<Person> people) {}

    private final Openings openings;
    private final Readership readership;
    private final Rounds rounds;

    OpeningsController(Openings openings, Readership readership, Rounds rounds) {
        this.openings = openings;
        this.readership = readership;
        this.rounds = rounds;
    }

    @Operation(summary = "What whoever stepped back from the applicant had opened of its dossier (第十八条、第二十三条)")
    @GetMapping
    Table table(@PathVariable UUID application, Caller caller) {
        var readable = readership.readable(application, caller);
        return new Table(readable.name(), openings.of(readable));
    }

    @Operation(summary = "回避人员阅卷情况表 to be printed and signed, as PDF")
    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID application, Caller caller) throws IOException {
        var readable = readership.readable(application, caller);
        var round = rounds.required(readable.roundId()).title();
        var roll = OpeningsRoll.of(readable, round, openings.of(readable));
        return Download.pdf(roll);
    }
}
