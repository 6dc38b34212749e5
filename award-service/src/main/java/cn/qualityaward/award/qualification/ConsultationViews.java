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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The letters as a unit that is asked sees them (its own opinions only) and as the office does (everybody's). */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/consultations")
class ConsultationViews implements ApplicationReader {

    /** @param ruling what the office concluded, for the office alone */
    record Asked(
            UUID id,
            String name,
            String division,
            List<Consultation.Opinion> opinions,
            List<String> silent,
            Consultation.@Nullable Ruling ruling) {}

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

    @Operation(summary = "Consultations the caller's units are asked in; all for the office")
    @GetMapping
    @Seated({"member/signer", "department/signer", "association/signer", "office/officer", "office/head"})
    List<View> all(Caller caller) {
        var own = caller.holds("office", "officer") || caller.holds("office", "head") ? null : units(caller);
        var letters = consultations.findAllByOrderByIdDesc().stream()
                .filter(letter -> own == null || !Collections.disjoint(letter.units(), own))
                .toList();
        var asked = applications
                .findByIdIn(letters.stream()
                        .flatMap(letter -> letter.applications().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        return letters.stream()
                .map(letter -> view(letter, asked, own, caller.id()))
                .toList();
    }

    private View view(Consultation letter, Map<UUID, Application> asked, @Nullable Set<String> own, String caller) {
        return new View(
                letter.id(),
                letter.roundId(),
                rounds.required(letter.roundId()).title(),
                letter.track(),
                letter.due(),
                letter.ended(),
                letter.applications().stream()
                        .sorted()
                        .flatMap(id -> Stream.ofNullable(asked.get(id)))
                        .filter(application -> !application.recuses(caller))
                        .map(application -> asked(letter, application, own))
                        .toList());
    }

    static Set<String> units(Caller caller) {
        return caller.seats().stream()
                .filter(seat ->
                        Addressees.KINDS.contains(seat.kind()) && seat.role().equals("signer"))
                .map(Seat::unit)
                .collect(Collectors.toSet());
    }

    private static Asked asked(Consultation letter, Application application, @Nullable Set<String> own) {
        return new Asked(
                application.id(),
                application.name(),
                application.division(),
                letter.on(application.id()).stream()
                        .filter(opinion -> own == null || own.contains(opinion.unit()))
                        .toList(),
                letter.silent(application.id()).stream()
                        .filter(silent -> own == null || own.contains(silent))
                        .toList(),
                own == null ? letter.ruling(application.id()).orElse(null) : null);
    }

    /** A unit reads what it is asked about. */
    @Override
    public boolean mayRead(Caller caller, Application application) {
        return given(caller, application.roundId()).test(application);
    }

    @Override
    public Predicate<Application> given(Caller caller, UUID round) {
        var own = units(caller);
        var asked = own.isEmpty()
                ? Set.<UUID>of()
                : consultations.findByRoundId(round).stream()
                        .filter(letter -> !Collections.disjoint(letter.units(), own))
                        .flatMap(letter -> letter.applications().stream())
                        .collect(Collectors.toSet());
        return application -> asked.contains(application.id());
    }
}
