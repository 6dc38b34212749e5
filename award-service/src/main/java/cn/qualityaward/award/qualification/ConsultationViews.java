package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationReader;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters as a member unit sees them (its own opinions only) and as the office does (everybody's). */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/consultations")
class ConsultationViews implements ApplicationReader {

    record Asked(
            UUID id,
            String name,
            String division,
            @Nullable String summary,
            List<Consultation.Opinion> opinions,
            List<String> silent) {}

    record View(
            UUID id,
            UUID round,
            String title,
            ApplicantKind track,
            LocalDate due,
            boolean ended,
            List<Asked> applications) {}

    private final Consultations consultations;
    private final Applications applications;
    private final Rounds rounds;

    ConsultationViews(Consultations consultations, Applications applications, Rounds rounds) {
        this.consultations = consultations;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Operation(summary = "Consultations the caller's unit is asked in; all for the office")
    @GetMapping
    @Seated({"member/signer", "office/officer", "office/head"})
    List<View> all(Caller caller) {
        var unit = caller.seat("member", "signer").map(Seat::code).orElse(null);
        return consultations.findAllByOrderByIdDesc().stream()
                .filter(letter -> unit == null || letter.units().contains(unit))
                .map(letter -> view(letter, unit))
                .toList();
    }

    private View view(Consultation letter, @Nullable String unit) {
        return new View(
                letter.id(),
                letter.roundId(),
                rounds.required(letter.roundId()).title(),
                letter.track(),
                letter.due(),
                letter.ended(),
                applications.findByIdIn(letter.applications()).stream()
                        .map(application -> asked(letter, application, unit))
                        .toList());
    }

    private static Asked asked(Consultation letter, Application application, @Nullable String unit) {
        return new Asked(
                application.id(),
                application.name(),
                application.division(),
                application.form().summary(),
                letter.on(application.id()).stream()
                        .filter(opinion -> unit == null || opinion.unit().equals(unit))
                        .toList(),
                letter.silent(application.id()).stream()
                        .filter(silent -> unit == null || silent.equals(unit))
                        .toList());
    }

    /** A member unit reads what it is asked about. */
    @Override
    public boolean mayRead(Caller caller, Application application) {
        return caller.seat("member", "signer")
                .map(Seat::code)
                .flatMap(unit -> consultations
                        .about(application.id())
                        .flatMap(consultations::findById)
                        .filter(letter -> letter.units().contains(unit)))
                .isPresent();
    }
}
