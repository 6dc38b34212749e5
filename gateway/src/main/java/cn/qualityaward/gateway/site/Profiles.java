package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.Addresses;
import cn.qualityaward.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** How each tenant calls itself and its award; asked for by every page, so kept for a short while. */
@Component
class Profiles {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Sources sources;
    private final Addresses addresses;
    private final Clock clock;

    Profiles(Sources sources, Addresses addresses, Clock clock) {
        this.sources = sources;
        this.addresses = addresses;
        this.clock = clock;
    }

    record Profile(
            String code,
            String name,
            @Nullable String mongolianName,
            @Nullable String awardName,
            @Nullable String letterhead,
            @Nullable List<Division> divisions) {

        /** Names of the tenant's areas by their codes, in its own order. */
        Map<String, String> areas() {
            var areas = new LinkedHashMap<String, String>();
            if (divisions != null) {
                divisions.forEach(division -> areas.putIfAbsent(division.code(), division.name()));
            }
            return areas;
        }
    }

    record Division(String code, String name) {}

    private record Kept(@Nullable Profile profile, Instant until) {}

    /** An older answer is better than none: a tenant's name seldom changes. */
    @Nullable
    Profile of(Tenant tenant) {
        var known = kept.get(tenant.code());
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.profile();
        }
        var asked = ask(tenant);
        var profile = asked.found() ? asked.value() : known == null ? null : known.profile();
        kept.put(tenant.code(), new Kept(profile, clock.instant().plus(FRESH)));
        return profile;
    }

    /** 管理办法 as it was published, version by version. */
    record PolicyVersion(int version, LocalDate effectiveFrom, Instant publishedAt) {}

    Answer<List<PolicyVersion>> policyVersions(Tenant tenant) {
        return sources.read(
                Sources.address(addresses.tenantService(), "/api/{tenant}/tenant/policy/versions", tenant.code()),
                new ParameterizedTypeReference<>() {});
    }

    private Answer<Profile> ask(Tenant tenant) {
        return sources.read(
                Sources.address(addresses.tenantService(), "/api/{tenant}/tenant/profile", tenant.code()),
                new ParameterizedTypeReference<>() {});
    }
}
