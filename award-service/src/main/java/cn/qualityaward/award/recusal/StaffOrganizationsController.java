package cn.qualityaward.award.recusal;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 任职单位 of whoever works on the award and of their next of kin, and whom they advised: said by themselves, and shown to nobody else. */
@RestController
@Transactional
@Seated({
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
@RequestMapping("/api/{tenant}/award/my/organizations")
class StaffOrganizationsController {

    private final StaffRoll roll;
    private final KnownStaff known;
    private final SecondLook secondLook;
    private final ProcedureClock clock;

    StaffOrganizationsController(StaffRoll roll, KnownStaff known, SecondLook secondLook, ProcedureClock clock) {
        this.roll = roll;
        this.known = known;
        this.secondLook = secondLook;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Whom one works and worked for, whom one advised, and where one's next of kin work, as one said (第十八条)")
    @GetMapping
    @Transactional(readOnly = true)
    Organizations own(Caller caller) {
        return roll.findByAccount(caller.id()).map(StaffOrganizations::said).orElse(Organizations.UNSAID);
    }

    @Operation(
            summary = "Say it, to be held against the organizations that applicants name (第十八条)",
            description = "Whoever is found by it steps back at once, until the head of the office has found on it.")
    @PutMapping
    Organizations say(@Valid @RequestBody Organizations said, Caller caller) {
        if (!said.clear()) {
            throw Refusal.invalid("organizations-or-none").field("nothingElse").article("第十八条");
        }
        if (said.former().stream()
                .anyMatch(left -> left.leftIn() > clock.today().getYear())) {
            throw Refusal.invalid("date-in-the-future").field("former").article("第十八条");
        }
        if (said.advised().stream()
                .anyMatch(given -> given.year() > clock.today().getYear())) {
            throw Refusal.invalid("date-in-the-future").field("advised").article("第十八条");
        }
        var staff = roll.findByAccount(caller.id()).orElseGet(() -> new StaffOrganizations(caller.id()));
        staff.say(caller.name(), said);
        secondLook.afterwards(caller.id());
        return known.by(staff).said();
    }
}
