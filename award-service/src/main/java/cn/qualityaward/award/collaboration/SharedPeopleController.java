package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who works, or worked, for this applicant and for another it competes with. The regulation forbids it to nobody: one
 * adviser may well write for two, and an account that was let go is no fault of who applies. So nobody is turned away; the
 * office is told, and judges what it means for the truth of both (第二十一条). The applicants are not: it would tell each
 * who else applies.
 */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/applications/{application}/shared-people")
class SharedPeopleController {

    /**
     * @param name as either dossier calls the person; empty where they apply with both
     * @param other the application
     * @param otherName whose it is
     */
    record Shared(String name, UUID other, String otherName) {}

    private final Applications applications;
    private final Readership readership;

    SharedPeopleController(Applications applications, Readership readership) {
        this.applications = applications;
        this.readership = readership;
    }

    @Operation(summary = "Who works or worked for this applicant and for another of the same track in the round")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    List<Shared> shared(@PathVariable UUID application, Caller caller) {
        var read = readership.readable(application, caller);
        return applications
                .workedOnBy(
                        read.roundId(),
                        read.track().name(),
                        read.id(),
                        read.teamwork().everybody().keySet())
                .stream()
                .flatMap(other -> shared(read, other))
                .toList();
    }

    private static Stream<Shared> shared(Application one, Application other) {
        var there = other.teamwork().everybody();
        return one.teamwork().everybody().entrySet().stream()
                .filter(person -> there.containsKey(person.getKey()))
                .map(person -> new Shared(
                        person.getValue().isEmpty() ? there.getOrDefault(person.getKey(), "") : person.getValue(),
                        other.id(),
                        other.name()));
    }
}
