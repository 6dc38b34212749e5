package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenant.provisioning.Accounts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who holds a seat and where they are reached by mail, asked when it is needed: nobody else keeps an address. */
@RestController
@InternalOnly
@RequestMapping("/internal/{tenant}/people")
@Tag(name = "internal", description = "Between services")
class InternalPeople {

    /** Whoever has no address that is known to be theirs is left out. */
    record Reached(String account, String email) {}

    /** @param address what they were invited under: an e-mail address, or the name of an account */
    record Holder(
            String account,
            String name,
            String address,
            @Nullable String username) {}

    private static final String EVERY = "*";

    private final People people;
    private final Accounts accounts;

    InternalPeople(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Operation(summary = "An account's address; none for whoever was removed")
    @GetMapping("/accounts/{account}/addresses")
    List<Reached> account(@PathVariable String account) {
        var person = people.findByAccount(account);
        if (person.isPresent() && person.get().state() == Person.State.REMOVED) {
            return List.of();
        }
        return person.map(this::reached).orElseGet(() -> known(account)).stream()
                .toList();
    }

    @Operation(summary = "The addresses of those who hold a seat now; with * as code, in every unit of the kind")
    @GetMapping("/seats/addresses")
    List<Reached> seat(@RequestParam String kind, @RequestParam String code, @RequestParam String role) {
        return seated(kind, code, role)
                .flatMap(person -> reached(person).stream())
                .toList();
    }

    @Operation(
            summary =
                    "Who holds a seat now, by what they were invited under; with * as code, in every unit of the kind")
    @GetMapping("/seats/holders")
    List<Holder> holders(@RequestParam String kind, @RequestParam String code, @RequestParam String role) {
        return seated(kind, code, role).flatMap(InternalPeople::holder).toList();
    }

    @Operation(summary = "Who holds any seat in bodies of these kinds now")
    @GetMapping("/bodies/holders")
    List<Holder> bodies(@RequestParam Set<String> kind) {
        return seated().filter(person -> person.seats().stream().anyMatch(seat -> kind.contains(seat.kind())))
                .flatMap(InternalPeople::holder)
                .toList();
    }

    private static Stream<Holder> holder(Person person) {
        return person
                .account()
                .map(account -> new Holder(
                        account,
                        person.name(),
                        person.address(),
                        person.username().orElse(null)))
                .stream();
    }

    private Stream<Person> seated() {
        return people.staff().stream().filter(person -> person.state() == Person.State.SEATED);
    }

    private Stream<Person> seated(String kind, String code, String role) {
        return seated().filter(person -> person.seats().stream().anyMatch(seat -> matches(seat, kind, code, role)));
    }

    private static boolean matches(Seat seat, String kind, String code, String role) {
        return seat.kind().equals(kind)
                && seat.role().equals(role)
                && (code.equals(EVERY) || seat.code().equals(code));
    }

    /** The address the administrator gave, else the one the account has shown to be its own. */
    private Optional<Reached> reached(Person person) {
        return person.account()
                .flatMap(account ->
                        person.reachedByEmail() ? Optional.of(new Reached(account, person.address())) : known(account));
    }

    private Optional<Reached> known(String account) {
        return accounts.verifiedEmail(account).map(email -> new Reached(account, email));
    }
}
