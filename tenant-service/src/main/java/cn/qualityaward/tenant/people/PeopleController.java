package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The system administrator seats people; the security administrator may unseat them; the audit administrator looks on. */
@RestController
@Seated("admin/administrator")
@RequestMapping("/api/{tenant}/tenant/people")
@Tag(name = "people", description = "单位人员 who holds which seat")
class PeopleController {

    /** @param address an e-mail address, or the name of an account */
    record Invitation(
            @NotBlank @Size(max = 60) String name,

            @NotNull @Size(min = 3, max = 200) @Pattern(regexp = Person.ADDRESS)
            String address,

            @NotEmpty @Size(max = 20) Set<@Valid @NotNull Seat> seats) {}

    record Seats(@NotNull @Size(max = 20) Set<@Valid @NotNull Seat> seats) {}

    record Removal(@NotBlank @Size(max = 500) String reason) {}

    record Confirmation(@NotBlank @Size(max = 200) String username) {}

    private final PeopleDesk desk;
    private final People people;
    private final FirstPasswords passwords;
    private final SeparationWords separation;
    private final VacantSeats vacant;

    PeopleController(
            PeopleDesk desk, People people, FirstPasswords passwords, SeparationWords separation, VacantSeats vacant) {
        this.separation = separation;
        this.vacant = vacant;
        this.desk = desk;
        this.people = people;
        this.passwords = passwords;
    }

    @Operation(summary = "Everybody who holds or held a seat; those who only apply are not listed")
    @GetMapping
    @Transactional(readOnly = true)
    public List<PersonView> all() {
        return people.staff().stream().map(PersonView::of).toList();
    }

    @Operation(summary = "Which seats no one person may hold together")
    @GetMapping("/separation")
    List<SeparationWords.Rule> separation() {
        return separation.all();
    }

    @Operation(summary = "Seats that the policy needs somebody in, and nobody is")
    @GetMapping("/vacancies")
    List<VacantSeats.Vacancy> vacancies() {
        return vacant.all();
    }

    @Operation(
            summary = "Invite somebody, or seat an account that is there",
            description = "By e-mail or account name; somebody who is known gets the seats in addition.")
    @Seated("admin/system/administrator")
    @PostMapping
    ResponseEntity<PersonView> invite(@PathVariable String tenant, @Valid @RequestBody Invitation wanted, Caller by) {
        var person = desk.invite(wanted.name(), wanted.address(), wanted.seats(), by);
        return ResponseEntity.created(URI.create("/api/" + tenant + "/tenant/people/" + person.id()))
                .body(PersonView.of(person));
    }

    @Operation(summary = "Change somebody's seats", description = "What is taken is taken at once.")
    @Seated("admin/system/administrator")
    @PutMapping("/{person}/seats")
    PersonView reseat(@PathVariable UUID person, IfMatch ifMatch, @Valid @RequestBody Seats wanted, Caller by) {
        return PersonView.of(desk.reseat(person, ifMatch, wanted.seats(), by));
    }

    @Operation(summary = "Remove somebody: no token of theirs is good here any more")
    @Seated({"admin/system/administrator", "admin/security/administrator"})
    @PostMapping("/{person}/removal")
    PersonView remove(@PathVariable UUID person, @Valid @RequestBody Removal why, Caller by) {
        return PersonView.of(desk.remove(person, why.reason(), by));
    }

    @Operation(
            summary = "Say that an account is this person's",
            description = "For an account whose e-mail address was never verified: anybody may have registered it.")
    @Seated("admin/system/administrator")
    @PostMapping("/{person}/account")
    PersonView confirm(@PathVariable UUID person, @Valid @RequestBody Confirmation account) {
        return PersonView.of(desk.confirm(person, account.username()));
    }

    @Operation(summary = "Try again now to seat somebody who waits")
    @Seated("admin/system/administrator")
    @PostMapping("/{person}/retry")
    PersonView again(@PathVariable UUID person) {
        return PersonView.of(desk.again(person));
    }

    @Operation(
            summary = "A password for the first login, shown this once",
            description = "Only for an account that was made for this person and that nobody has used.")
    @Seated("admin/system/administrator")
    @PostMapping("/{person}/first-password")
    FirstPasswords.Issued firstPassword(@PathVariable UUID person) {
        return passwords.issue(person);
    }
}
