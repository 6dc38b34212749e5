package cn.qualityaward.award.complaint;

import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 监督单位 and how to reach it: it states it itself, everybody reads it. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Tag(name = "complaint")
class SupervisionContactController {

    /** @param version what {@code If-Match} names when it is stated anew; 0 while nothing was */
    record View(int version, SupervisionContact.@Nullable Text text) {}

    private final SupervisionContacts contacts;

    SupervisionContactController(SupervisionContacts contacts) {
        this.contacts = contacts;
    }

    @Operation(
            summary =
                    "Who supervises the review, with telephone and address (第二十条); nothing is found before it was stated")
    @GetMapping("/public/supervision")
    @Open
    @Transactional(readOnly = true)
    SupervisionContact.Text open() {
        return contacts.stated().orElseThrow(() -> Refusal.unknown("not-found")).text();
    }

    @Operation(summary = "What is stated of it, for whoever states it")
    @GetMapping("/supervision")
    @Seated("observer/observer")
    @Transactional(readOnly = true)
    View stated() {
        return view(contacts.stated());
    }

    @Operation(summary = "State telephone and address of the supervising body")
    @PutMapping("/supervision")
    @Seated("observer/observer")
    View state(IfMatch ifMatch, @Valid @RequestBody SupervisionContact.Text text) {
        var known = contacts.stated();
        ifMatch.match(view(known).version());
        var contact = known.orElseGet(() -> new SupervisionContact(text));
        known.ifPresent(one -> one.state(text));
        try {
            return view(Optional.of(contacts.saveAndFlush(contact)));
        } catch (DataIntegrityViolationException first) {
            throw Refusal.conflict("contact-stated").article(Complaint.ARTICLE);
        }
    }

    private static View view(Optional<SupervisionContact> known) {
        var version = known.map(SupervisionContact::version).orElse(-1);
        return new View(version + 1, known.map(SupervisionContact::text).orElse(null));
    }
}
