package cn.qualityaward.award.message;

import cn.qualityaward.award.message.MailChoices.Choice;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 邮件: everybody decides for themself whether messages come by mail too; the office sees what is stuck. */
@RestController
@RequestMapping("/api/{tenant}/award")
class MailController {

    private static final int SHOWN = 100;

    private final Letters letters;
    private final MailChoices choices;

    MailController(Letters letters, MailChoices choices) {
        this.letters = letters;
        this.choices = choices;
    }

    @Operation(summary = "Whether the caller gets messages by mail too, and in which language")
    @GetMapping("/my/mail")
    @AnySeat
    Choice choice(Caller caller) {
        return choices.of(caller.id());
    }

    @Operation(summary = "Switch mail off or on for oneself, and choose its language; the portal keeps telling")
    @PutMapping("/my/mail")
    @AnySeat
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@Valid @RequestBody Choice choice, Caller caller) {
        choices.choose(caller.id(), choice);
    }

    @Operation(summary = "Letters that could not be sent yet, and why; they are tried until they are")
    @GetMapping("/letters/stuck")
    @Seated({"office/officer", "office/head"})
    List<Letters.Stuck> stuck() {
        return letters.stuck(SHOWN);
    }
}
