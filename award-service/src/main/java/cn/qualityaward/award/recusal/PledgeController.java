package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Pledges.Pledge;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 回避、保密承诺书: each prints their own; who answers for it has everybody's, and the roll of them. */
@RestController
@Transactional(readOnly = true)
@Seated({"office/head", "observer/observer"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/pledges")
class PledgeController {

    /**
     * @param person whose letter it is
     * @param at nothing while they have not
     * @param related with how many applicants they have something to do
     */
    record Row(
            UUID person,
            String name,
            String employer,
            String task,
            @Nullable Instant at,
            int related) {

        static Row of(Pledge pledge) {
            return new Row(
                    pledge.person(),
                    pledge.name(),
                    pledge.employer(),
                    pledge.task(),
                    pledge.at(),
                    pledge.related().size());
        }
    }

    private final Pledging pledging;

    PledgeController(Pledging pledging) {
        this.pledging = pledging;
    }

    @Operation(summary = "Who works on the round, and when they declared interests and pledged secrecy (第十八条、第二十三条)")
    @GetMapping
    List<Row> all(@PathVariable UUID round) {
        return pledging.of(round).stream().map(Row::of).toList();
    }

    @Operation(summary = "回避、保密承诺登记表 of the round")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> roll(@PathVariable UUID round, PaperFormat format) throws IOException {
        return format.of(pledging.roll(round));
    }

    @Operation(summary = "回避、保密承诺书 of the caller, to be signed")
    @GetMapping({"/mine/pdf", "/mine/docx"})
    @Seated({
        "expert/reviewer",
        "office/officer",
        "office/head",
        "county/board",
        "county/signer",
        "department/signer",
        "association/signer",
        "member/signer",
        "leading-group/secretary",
        "leading-group/member",
        "government/signer"
    })
    ResponseEntity<byte[]> mine(@PathVariable UUID round, PaperFormat format, Caller caller) throws IOException {
        return format.of(pledging.letter(round, pledge -> pledge.account().equals(caller.id())));
    }

    @Operation(summary = "回避、保密承诺书 of one person")
    @GetMapping({"/{declaration}/pdf", "/{declaration}/docx"})
    ResponseEntity<byte[]> one(@PathVariable UUID round, @PathVariable UUID declaration, PaperFormat format)
            throws IOException {
        return format.of(pledging.letter(round, pledge -> pledge.person().equals(declaration)));
    }
}
