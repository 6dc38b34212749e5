package cn.qualityaward.tenancy.access;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks, as the token says. Controllers take it as an argument.
 *
 * @param id the account (subject)
 * @param seats in the tenant of this request only
 */
public record Caller(String id, String name, Set<Seat> seats) {

    /** The caller's seat of that kind and role, if any. */
    public Optional<Seat> seat(String kind, String role) {
        return seats.stream()
                .filter(seat -> seat.kind().equals(kind) && seat.role().equals(role))
                .findFirst();
    }

    public boolean holds(String kind, String role) {
        return seat(kind, role).isPresent();
    }

    /** Whether the caller has any seat in a unit of these kinds. */
    public boolean sitsIn(String... kinds) {
        var any = Set.of(kinds);
        return seats.stream().anyMatch(seat -> any.contains(seat.kind()));
    }

    /** The unit in which the caller holds that role. */
    public String unitOf(String kind, String role) {
        return seat(kind, role)
                .map(Seat::code)
                .orElseThrow(() -> Refusal.forbidden("seat-required").with("seats", kind + "/" + role));
    }
}
