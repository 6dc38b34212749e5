package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenant.directory.Unit;
import cn.qualityaward.tenant.directory.Units;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.people.NeededSeats.Need;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.StageKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 空缺岗位: what the policy in force (or, before the first, its draft) needs somebody in, and nobody is. */
@Component
class VacantSeats {

    /**
     * Seats of one kind.
     *
     * @param seats that are vacant, unit by unit; none where there is no such unit yet
     * @param missing how many more people each of them needs
     * @param steps that need it; none where every award does
     * @param onPaper whoever sits nowhere may sign on paper, which the office enters
     */
    record Vacancy(String kind, String role, List<Vacant> seats, int missing, Set<StageKind> steps, boolean onPaper) {}

    record Vacant(String seat, String unit) {}

    private final Documents<Policy> policies;
    private final Units units;
    private final People people;

    VacantSeats(Documents<Policy> policies, Units units, People people) {
        this.policies = policies;
        this.units = units;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<Vacancy> all() {
        var policy = policies.typedInForce(null).orElseGet(policies::drafted);
        var held = people.staff().stream()
                .filter(person -> person.state() != Person.State.REMOVED)
                .flatMap(person -> person.seats().stream())
                .toList();
        var known = units.all();
        return NeededSeats.of(policy).entrySet().stream()
                .flatMap(need -> vacancy(need.getKey(), need.getValue(), known, held))
                .toList();
    }

    private static Stream<Vacancy> vacancy(Need need, Set<StageKind> steps, List<Unit> known, List<Seat> held) {
        var asked = known.stream()
                .filter(unit -> unit.kind() == need.kind()
                        && (need.code() == null || need.code().equals(unit.code())))
                .toList();
        var vacant = asked.stream()
                .filter(unit -> holders(need, unit, held) < need.people())
                .toList();
        return !asked.isEmpty() && vacant.isEmpty()
                ? Stream.of()
                : Stream.of(new Vacancy(
                        need.kind().path(),
                        need.role(),
                        vacant.stream()
                                .map(unit -> new Vacant(seat(need, unit), unit.name()))
                                .toList(),
                        vacant.stream()
                                .mapToInt(unit -> need.people() - (int) holders(need, unit, held))
                                .max()
                                .orElse(need.people()),
                        steps,
                        need.onPaper()));
    }

    private static long holders(Need need, Unit unit, List<Seat> held) {
        return held.stream()
                .filter(seat -> SeatsColumn.text(seat).equals(seat(need, unit)))
                .count();
    }

    private static String seat(Need need, Unit unit) {
        return need.kind().path() + "/" + unit.code() + "/" + need.role();
    }
}
