package cn.qualityaward.tenancy.access;

import java.util.Optional;

/**
 * A role held in one unit (岗位): {@code county/152502} + {@code signer}. Authority is always the pair, never the role
 * alone.
 *
 * @param kind of unit: office, county, member, agency, expert, panel, leading-group, government, applicant, admin
 * @param code of the unit within its kind
 */
public record Seat(String kind, String code, String role) {

    /** Reads a group path, {@code /county/152502/signer}; anything else is no seat. */
    static Optional<Seat> ofGroup(String path) {
        var parts = path.split("/", -1);
        return parts.length == 4 && parts[0].isEmpty()
                ? Optional.of(new Seat(parts[1], parts[2], parts[3]))
                : Optional.empty();
    }

    public String unit() {
        return kind + "/" + code;
    }

    /** What {@link Seated} names. */
    String rank() {
        return kind + "/" + role;
    }
}
