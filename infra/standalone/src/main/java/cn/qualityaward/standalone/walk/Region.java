package cn.qualityaward.standalone.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a region when it is taken in.
 *
 * @param preset its policy begins from
 * @param rulesPreset its review rules begin from
 * @param inForce since when both are
 * @param letterhead 发文机关标志 of its policy
 * @param divisions by code
 * @param units beyond those every region has: kind/code by name
 */
public record Region(
        String code,
        String name,
        String preset,
        String rulesPreset,
        LocalDate inForce,
        String documentNumber,
        @Nullable String letterhead,
        Map<String, String> divisions,
        Map<String, String> units,
        List<Role> roles) {

    Map<String, Object> asTenant() {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "preset",
                preset,
                "tier",
                "LEAGUE",
                "administrator",
                Map.of(
                        "name",
                        administrator().displayName(),
                        "address",
                        administrator().username()),
                "divisions",
                entries(divisions).toList(),
                "units",
                units.entrySet().stream()
                        .map(unit -> Map.of(
                                "kind", unit.getKey().split("/", 2)[0],
                                "code", unit.getKey().split("/", 2)[1],
                                "name", unit.getValue()))
                        .toList());
    }

    private Role administrator() {
        return roles.stream()
                .filter(role -> role.seat().equals(Role.SYSTEM))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Map<String, String>> entries(Map<String, String> named) {
        return named.entrySet().stream().map(one -> Map.of("code", one.getKey(), "name", one.getValue()));
    }
}
