package cn.qualityaward.award.program;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;
import tools.jackson.databind.JsonNode;

/**
 * What tenant-service knows of this tenant: its documents in force, its calendar, its divisions. It is asked before a
 * transaction begins, never inside one: whoever waits for another service must hold neither a lock nor a connection.
 */
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

    /**
     * Somebody who holds a seat.
     *
     * @param address what they were invited under: an e-mail address, or the name of an account
     */
    public record Holder(
            String account,
            String name,
            String address,
            @Nullable String username) {}

    record Remaining(int workingDays) {}

    record Profile(String awardName, List<Division> divisions) {}

    private static final int YEARS = 4;

    private final RestClient tenants;
    private final TenantDirectory directory;
    private final ProcedureClock clock;

    PolicySource(
            InternalClients clients,
            TenantDirectory directory,
            ProcedureClock clock,
            @Value("${award.tenant-service}") String tenants) {
        this.tenants = clients.to(tenants);
        this.directory = directory;
        this.clock = clock;
    }

    Document policy(LocalDate on) {
        return get(Document.class, uri -> uri.pathSegment("policy").queryParam("on", on))
                .orElseThrow(() -> Refusal.conflict("policy-unpublished").article("第二十七条"));
    }

    Document rules(LocalDate on) {
        return get(Document.class, uri -> uri.pathSegment("rules").queryParam("on", on))
                .orElseThrow(() -> Refusal.conflict("rules-unpublished").article("第十二条"));
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

    /** Wide enough for every period that runs now, and for whatever begins today. */
    public WorkingCalendar calendar() {
        return calendar(clock.today());
    }

    public WorkingCalendar calendar(LocalDate around) {
        return workingCalendar(around.minusYears(YEARS), around.plusYears(YEARS));
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

    /** What each division is called, by its code. */
    public Map<String, String> divisionNames() {
        return divisions().stream().collect(Collectors.toUnmodifiableMap(Division::code, Division::name));
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

    /** Whoever holds that seat now, in whatever unit of the kind. */
    public List<Holder> holders(String kind, String role) {
        return get(
                        Holder[].class,
                        uri -> uri.pathSegment("people", "seats", "holders")
                                .queryParam("kind", kind)
                                .queryParam("code", "*")
                                .queryParam("role", role))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whoever holds any seat now in bodies of these kinds. */
    public List<Holder> seatedIn(String... kinds) {
        return get(
                        Holder[].class,
                        uri -> uri.pathSegment("people", "bodies", "holders").queryParam("kind", (Object[]) kinds))
                .map(List::of)
                .orElse(List.of());
    }

    private <T> Optional<T> get(Class<T> type, Function<UriBuilder, UriBuilder> path) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("tenant-service is asked before a transaction begins, not inside it");
        }
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
