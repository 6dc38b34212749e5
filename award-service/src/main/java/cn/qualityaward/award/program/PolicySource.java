package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;
import tools.jackson.databind.JsonNode;

/** What tenant-service knows of this tenant: its documents in force, its calendar, its divisions. */
@Component
public class PolicySource {

    /** A published document as it was in force on a day. */
    record Document(int version, String hash, int schemaVersion, JsonNode document) {}

    /** The last day of a period; {@code provisional} where a year's holidays are not announced yet. */
    public record LastDay(LocalDate last, boolean provisional) {}

    /** 行政区划 */
    public record Division(String code, String name) {}

    /** 单位 */
    public record Unit(String kind, String code, String name) {

        /** As decisions name it: {@code department/01}. */
        public String path() {
            return kind + "/" + code;
        }
    }

    record Remaining(int workingDays) {}

    record Profile(String awardName, List<Division> divisions) {}

    private final RestClient tenants;
    private final TenantDirectory directory;

    PolicySource(InternalClients clients, TenantDirectory directory, @Value("${award.tenant-service}") String tenants) {
        this.tenants = clients.to(tenants);
        this.directory = directory;
    }

    Document policy(LocalDate on) {
        return get(Document.class, uri -> uri.pathSegment("policy").queryParam("on", on))
                .orElseThrow(() -> Refusal.conflict("policy-unpublished").article("第二十七条"));
    }

    Document rules(LocalDate on) {
        return get(Document.class, uri -> uri.pathSegment("rules").queryParam("on", on))
                .orElseThrow(() -> Refusal.conflict("rules-unpublished").article("第十二条"));
    }

    /** The last day of a period, by the tenant's calendar. */
    public LastDay lastDay(Period period) {
        return period.days() == 0
                ? new LastDay(period.from(), false)
                : get(
                                LastDay.class,
                                uri -> uri.pathSegment("calendar", "deadline")
                                        .queryParam("published", period.from())
                                        .queryParam("days", period.days())
                                        .queryParam("dayKind", period.kind())
                                        .queryParam("countRule", period.rule()))
                        .orElseThrow(() -> unavailable(null));
    }

    /** How many days of its kind a period still has, the last one included. */
    public int daysLeft(LocalDate today, LocalDate last, Period period) {
        return period.kind() == Policy.DayKind.CALENDAR
                ? (int) ChronoUnit.DAYS.between(today, last)
                : workingDaysLeft(today, last).orElseThrow(() -> unavailable(null));
    }

    /** 还有几个工作日, the last day included; empty while the calendar cannot be asked, for reading must go on. */
    public Optional<Integer> workingDaysLeft(LocalDate today, LocalDate last) {
        return orNothing(() -> get(
                        Remaining.class,
                        uri -> uri.pathSegment("calendar", "remaining")
                                .queryParam("from", today)
                                .queryParam("to", last))
                .map(Remaining::workingDays));
    }

    /** The working days of a stretch of at most a dozen years. */
    public WorkingCalendar workingCalendar(LocalDate from, LocalDate to) {
        return get(
                        WorkingCalendar.class,
                        uri -> uri.pathSegment("calendar", "working-days")
                                .queryParam("from", from)
                                .queryParam("to", to))
                .orElseThrow(() -> unavailable(null));
    }

    /** What a division is called; empty while nobody can be asked. */
    public Optional<String> divisionName(String code) {
        return orNothing(() -> divisions().stream()
                .filter(division -> division.code().equals(code))
                .map(Division::name)
                .findFirst());
    }

    private static <T> Optional<T> orNothing(Supplier<Optional<T>> asked) {
        try {
            return asked.get();
        } catch (Refusal unavailable) {
            return Optional.empty();
        }
    }

    /** The codes of the region's divisions; empty while nobody can be asked, for reading must go on. */
    public Optional<Set<String>> divisionCodes() {
        return orNothing(() -> Optional.of(codesOfDivisions()));
    }

    /** The same, refused while nobody can be asked. */
    public Set<String> codesOfDivisions() {
        return divisions().stream().map(Division::code).collect(Collectors.toUnmodifiableSet());
    }

    public List<Division> divisions() {
        return get(Profile.class, uri -> uri.pathSegment("profile"))
                .map(Profile::divisions)
                .orElse(List.of());
    }

    /** The codes of the member units (成员单位). */
    public Set<String> memberUnits() {
        return units("member").stream().map(Unit::code).collect(Collectors.toUnmodifiableSet());
    }

    public List<Unit> units(String... kinds) {
        return get(Unit[].class, uri -> uri.pathSegment("units")).stream()
                .flatMap(Arrays::stream)
                .filter(unit -> Set.of(kinds).contains(unit.kind()))
                .toList();
    }

    private <T> Optional<T> get(Class<T> type, Function<UriBuilder, UriBuilder> path) {
        Tenant tenant = directory.byId(TenantScope.required()).orElseThrow(() -> unavailable(null));
        try {
            return Optional.ofNullable(tenants.get()
                    .uri(uri -> path.apply(uri.pathSegment("internal", tenant.code()))
                            .build())
                    .retrieve()
                    .body(type));
        } catch (HttpClientErrorException.NotFound absent) {
            return Optional.empty();
        } catch (RestClientException failed) {
            throw unavailable(failed);
        }
    }

    private static Refusal unavailable(@Nullable Exception cause) {
        var refusal = Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        if (cause != null) {
            refusal.addSuppressed(cause);
        }
        return refusal;
    }
}
