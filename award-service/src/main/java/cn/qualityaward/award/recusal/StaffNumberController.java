package cn.qualityaward.award.recusal;

import cn.qualityaward.award.secrecy.KeptClosed;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.award.secrecy.PersonalNumber.Kind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 身份核对 of whoever works on the award: given by themselves, and shown to nobody else. */
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
@RequestMapping("/api/{tenant}/award/my/number")
class StaffNumberController {

    @KeptClosed
    record Said(@NotBlank @Size(max = 60) String mobile) {}

    /** @param ending its last digits; nothing where none was given */
    record Known(@Nullable String ending) {}

    private final StaffNumbers numbers;
    private final SameStaff sameStaff;
    private final SecondLook secondLook;
    private final NumberPrints prints;

    StaffNumberController(StaffNumbers numbers, SameStaff sameStaff, SecondLook secondLook, NumberPrints prints) {
        this.numbers = numbers;
        this.sameStaff = sameStaff;
        this.secondLook = secondLook;
        this.prints = prints;
    }

    @Operation(summary = "Whether one has given a mobile number by which one is known again (第十八条)")
    @GetMapping
    @Transactional(readOnly = true)
    Known own(Caller caller) {
        return new Known(
                numbers.findByAccount(caller.id()).map(StaffNumber::ending).orElse(null));
    }

    @Operation(
            summary = "Give one's mobile number, to be held against the numbers in dossiers (第十八条)",
            description =
                    "Of it only what one is known again by is kept. Whoever is found by it steps back at once, until the head of the office has found on it.")
    @PutMapping
    Known say(@Valid @RequestBody Said said, Caller caller) {
        var mobile = PersonalNumber.read(said.mobile())
                .filter(number -> number.kind() == Kind.MOBILE)
                .orElseThrow(
                        () -> Refusal.invalid("mobile-invalid").field("mobile").article("第十八条"));
        var number = numbers.findByAccount(caller.id()).orElseGet(() -> new StaffNumber(caller.id()));
        number.say(caller.name(), prints.of(mobile), mobile.ending());
        secondLook.afterwards(caller.id());
        return new Known(sameStaff.known(number).ending());
    }
}
