package cn.qualityaward.standalone.walk;

import cn.qualityaward.embedded.Accounts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The people of one tenant by their seats; each logs in when first needed and stays so. */
public final class Cast {

    private final URI gateway;
    private final String tenant;
    private final String password;
    private final List<Role> roles;
    private final Map<String, Person> present = new ConcurrentHashMap<>();

    public Cast(URI gateway, String tenant, String password, List<Role> roles) {
        this.gateway = gateway;
        this.tenant = tenant;
        this.password = password;
        this.roles = List.copyOf(roles);
    }

    /** Everybody has an account before anybody has a seat. */
    void haveAccounts(Accounts accounts) {
        roles.parallelStream().forEach(role -> {
            accounts.createUser(role.username(), password, role.displayName());
            accounts.verifiedEmail(role.username(), role.username() + "@mail.invalid");
        });
    }

    /** The system administrator seats the others by a list, as in a real region; applicants come by themselves. */
    void takeSeats(Accounts accounts) {
        Person administrator = at(Role.SYSTEM);
        String people = "/api/" + tenant + "/tenant/people";
        String list = roles.stream()
                .filter(role -> !role.applies() && !role.seat().equals(Role.SYSTEM))
                .map(Cast::line)
                .collect(Collectors.joining("\n", "姓名,邮箱或账户,单位,岗位\n", "\n"));
        String report = administrator.list(people + "/list/check", list, null).etag();
        administrator.list(people + "/list", list, report);
        roles.parallelStream()
                .filter(Role::applies)
                .forEach(role -> accounts.join(tenant, role.username(), "/" + role.seat()));
    }

    /** Whether Keycloak knows of everybody's seat. */
    boolean seated() {
        return at(Role.SYSTEM)
                .get("/api/" + tenant + "/tenant/people")
                .valueStream()
                .allMatch(person -> person.path("state").asString().equals("SEATED"));
    }

    private static String line(Role role) {
        String unit = role.unit();
        return "%s,%s,%s,%s"
                .formatted(
                        role.displayName(), role.username(), unit, role.seat().substring(unit.length() + 1));
    }

    public String tenant() {
        return tenant;
    }

    public List<Role> roles() {
        return roles;
    }

    /** The first who sits there. */
    public Person at(String seat) {
        return number(0, seat);
    }

    /** Another than the first. */
    public Person another(String seat) {
        return number(1, seat);
    }

    /** Everybody who sits there. */
    public List<Person> all(String seat) {
        return in(seat).stream().map(this::person).toList();
    }

    public Person number(int number, String seat) {
        List<Role> there = in(seat);
        if (there.size() <= number) {
            throw new IllegalStateException(tenant + " has no " + (number + 1) + ". person at " + seat);
        }
        return person(there.get(number));
    }

    /** Codes of the units of a kind in which somebody sits. */
    public List<String> units(String kind) {
        return roles.stream()
                .map(Role::unit)
                .filter(unit -> unit.startsWith(kind + "/"))
                .map(unit -> unit.substring(kind.length() + 1))
                .distinct()
                .toList();
    }

    /** Everybody who logged in so far. */
    public List<Person> present() {
        return List.copyOf(present.values());
    }

    private List<Role> in(String seat) {
        return roles.stream().filter(role -> role.seat().equals(seat)).toList();
    }

    private Person person(Role role) {
        return present.computeIfAbsent(role.username(), name -> Person.login(gateway, name, password));
    }
}
