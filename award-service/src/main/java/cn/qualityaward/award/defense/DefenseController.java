package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.defense.Delegation.Delegate;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 陈述答辩 of one applicant: its turn, and who defends. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/applications/{application}/defense")
@Tag(name = "defense", description = "答辩抽签 order of the defense")
class DefenseController {

    record Ending(@NotBlank @Size(max = 1_000) String reason) {}

    /**
     * @param slot none before the order is released
     * @param place where it is held, once there is a turn
     * @param inPerson whether nobody may defend in another's place, whatever the rules say
     * @param delegateAllowed whether the rules let somebody else defend
     * @param open whether the defense is still ahead or going on
     */
    record View(
            UUID application,
            String name,
            UUID round,
            ApplicantKind track,
            int ordinal,
            @Nullable Slot slot,
            @Nullable String place,
            boolean inPerson,
            boolean delegateAllowed,
            boolean open,
            @Nullable Delegate delegate,
            @Nullable SignedPage authorization) {}

    private final Ordering ordering;
    private final DefenseOrders orders;
    private final Delegations delegations;
    private final Speakers speakers;
    private final Readership readership;
    private final Rounds rounds;
    private final SignedPages pages;

    DefenseController(
            Ordering ordering,
            DefenseOrders orders,
            Delegations delegations,
            Speakers speakers,
            Readership readership,
            Rounds rounds,
            SignedPages pages) {
        this.ordering = ordering;
        this.orders = orders;
        this.delegations = delegations;
        this.speakers = speakers;
        this.readership = readership;
        this.rounds = rounds;
        this.pages = pages;
    }

    @Operation(summary = "When an applicant defends, and who does so for it")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    View one(@PathVariable UUID application, Caller caller) {
        return view(readable(application, caller));
    }

    @Operation(summary = "Consent to a delegate (委托答辩), with the reason and the scan of its authorization")
    @PostMapping(path = "/delegate", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.CREATED)
    View consent(
            @PathVariable UUID application,
            @Valid @RequestPart("delegate") Delegate delegate,
            @RequestPart("scan") MultipartFile scan,
            Caller caller)
            throws IOException {
        var applicant = acting(application, caller);
        speakers.requireAllowed(applicant);
        var delegation =
                new Delegation(applicant, ordering.step(applicant).ordinal(), delegate, pages.keep(scan, caller));
        try {
            delegations.saveAndFlush(delegation);
        } catch (DataIntegrityViolationException another) {
            throw Refusal.conflict("delegate-known").article(DefenseOrder.ARTICLE);
        }
        return view(applicant);
    }

    @Operation(summary = "The one who answers for it comes after all, or sends somebody else")
    @PostMapping("/delegate/end")
    @Seated({"office/officer", "office/head"})
    View end(@PathVariable UUID application, @Valid @RequestBody Ending ending, Caller caller) {
        var applicant = acting(application, caller);
        var delegation = delegations
                .of(application, ordering.step(applicant).ordinal())
                .orElseThrow(() -> Refusal.conflict("delegate-ended").article(DefenseOrder.ARTICLE));
        delegation.end(ending.reason());
        delegations.saveAndFlush(delegation);
        return view(applicant);
    }

    @Operation(summary = "授权委托书 of the delegate")
    @GetMapping("/delegate/authorization")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    ResponseEntity<byte[]> authorization(@PathVariable UUID application, Caller caller) {
        var applicant = readable(application, caller);
        var page = delegations
                .of(application, ordering.step(applicant).ordinal())
                .map(Delegation::authorization)
                .orElseThrow(() -> Refusal.unknown("not-found"));
        return pages.download(List.of(page), page.sha256(), applicant.name() + "授权委托书");
    }

    private Application acting(UUID id, Caller caller) {
        var application = readable(id, caller);
        rounds.required(application.roundId()).requireRunning();
        if (!isOpen(application)) {
            throw Refusal.conflict("defense-over").article(DefenseOrder.ARTICLE);
        }
        return application;
    }

    /** Whoever reads its dossier; and of seats the dossier is open to, those that are named at the door alone. */
    private Application readable(UUID id, Caller caller) {
        var application = readership.readable(id, caller);
        if (!application.actsFor(caller.id()) && !caller.sitsIn("office", "expert")) {
            throw Refusal.unknown("not-found");
        }
        return application;
    }

    private boolean isOpen(Application application) {
        return !application.ended()
                && application.ordinal() <= ordering.step(application).ordinal();
    }

    private View view(Application application) {
        var step = ordering.step(application);
        var order = orders.released(application.roundId(), application.track(), step.ordinal());
        var slot = order.stream()
                .flatMap(one -> one.slots().stream())
                .filter(one -> one.application().equals(application.id()))
                .findFirst();
        var delegation = delegations.of(application.id(), step.ordinal());
        return new View(
                application.id(),
                application.name(),
                application.roundId(),
                application.track(),
                step.ordinal(),
                slot.orElse(null),
                slot.flatMap(there -> order)
                        .map(one -> one.inputs().times().place())
                        .orElse(null),
                Speakers.inPerson(application),
                speakers.allowed(application),
                isOpen(application),
                delegation.map(Delegation::delegate).orElse(null),
                delegation.map(Delegation::authorization).orElse(null));
    }
}
