package cn.qualityaward.tenant.erasure;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenant.directory.Closings;
import cn.qualityaward.tenant.directory.Registry;
import cn.qualityaward.tenant.people.FormerPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases a tenant everywhere, step by step, each of which may be repeated: whatever ends it in between, it begins anew
 * and goes on where it was. What this service itself knows of the tenant goes last, for the other steps need it.
 */
@Component
class Erasing {

    private static final Logger log = LoggerFactory.getLogger(Erasing.class);

    private final Registry registry;
    private final Closings closings;
    private final Ledger ledger;
    private final Holdings holdings;
    private final OtherServices others;
    private final FormerPeople people;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasing(
            Registry registry,
            Closings closings,
            Ledger ledger,
            Holdings holdings,
            OtherServices others,
            FormerPeople people,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.closings = closings;
        this.ledger = ledger;
        this.holdings = holdings;
        this.others = others;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** In the tenant's scope; nothing happens where its time is not over, or it was reopened. */
    void erase(int id) {
        var tenant = registry.byId(id).orElseThrow();
        if (!begin(tenant)) {
            return;
        }
        try {
            eraseEverywhere(tenant);
        } catch (RuntimeException failed) {
            log.warn("Erasing {} failed and will be tried again: {}", tenant.code(), failed.getMessage());
            ledger.failed(id, String.valueOf(failed.getMessage()));
            throw failed;
        }
    }

    private boolean begin(Tenant tenant) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!closings.beginErasing(tenant.id(), today)) {
                return false;
            }
            if (ledger.begin(tenant.id())) {
                events.publishEvent(new ErasureBegun(tenant.code()));
            }
            holdings.forgetJobs(); // or Keycloak would be brought back to what is to go
            return true;
        }));
    }

    private void eraseEverywhere(Tenant tenant) {
        if (!ledger.counted(tenant.id())) {
            var award = in("award-service", () -> others.sizeInAward(tenant));
            ledger.count(tenant.id(), Map.of("tenant", holdings.size(), "award", award));
        }
        ledger.head(tenant.id(), "award", in("award-service", () -> others.eraseInAward(tenant)));
        in("search-service", () -> others.eraseInSearch(tenant));
        in("Keycloak", () -> people.depart(tenant.code()));
        ledger.head(tenant.id(), "tenant", holdings.closeRecord());
        transaction.executeWithoutResult(status -> {
            holdings.erase();
            closings.erased(tenant.id());
            ledger.done(tenant.id());
        });
        log.info("{} is erased", tenant.code());
    }

    private static void in(String where, Runnable step) {
        in(where, () -> {
            step.run();
            return true;
        });
    }

    /** Whoever looks after it is told where it is stuck. */
    private static <T> T in(String where, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException failed) {
            throw new IllegalStateException(where + ": " + failed.getMessage(), failed);
        }
    }
}
