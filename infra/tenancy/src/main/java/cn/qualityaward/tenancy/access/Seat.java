package cn.qualityaward.tenancy.access;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A role held in one unit (岗位): {@code county/152502} + {@code signer}. Authority is always the pair, never the role
 * alone.
 *
 * @param kind of unit: office, county, member, department, association, agency, expert, panel, leading-group, government,
 *     finance, observer, applicant, admin
 * @param code of the unit within its kind
 */
public record Seat(String kind, String code, String role) {

    private static final Pattern GROUP = Pattern.compile("/([^/]+)/([^/]+)/([^/]+)");

    /** Reads a group path, {@code /county/152502/signer}; anything else is no seat. */
    static Optional<Seat> ofGroup(String path) {
        var named = GROUP.matcher(path);
        return named.matches()
                ? Optional.of(new Seat(named.group(1), named.group(2), named.group(3)))
                : Optional.empty();
    }

    public String unit() {
        return kind + "/" + code;
    }

    /** Whether {@link Seated} names it: {@code county/signer} in any unit of the kind, {@code admin/audit/administrator} in one. */
    boolean isOneOf(List<String> named) {
        return named.contains(kind + "/" + role) || named.contains(unit() + "/" + role);
    }
}
