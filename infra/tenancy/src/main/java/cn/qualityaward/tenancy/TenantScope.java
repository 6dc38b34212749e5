package cn.qualityaward.tenancy;

import java.util.Optional;

/**
 * The tenant a piece of work belongs to. Opened around a transaction, never inside one; it cannot leak into other work,
 * because a {@link ScopedValue} ends with its block.
 */
public final class TenantScope {

    private static final ScopedValue<Integer> TENANT = ScopedValue.newInstance();

    private TenantScope() {}

    /**
     * Runs {@code work} for one tenant.
     *
     * @throws IllegalStateException if another tenant's scope is already open on this thread
     */
    public static <T, X extends Throwable> T call(int tenant, ScopedValue.CallableOp<? extends T, X> work) throws X {
        if (TENANT.isBound() && TENANT.get() != tenant) {
            throw new IllegalStateException("The scope of another tenant is already open");
        }
        return ScopedValue.where(TENANT, tenant).call(work);
    }

    /** As {@link #call}, for work without an answer. */
    public static void run(int tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return true;
        });
    }

    public static Optional<Integer> current() {
        return TENANT.isBound() ? Optional.of(TENANT.get()) : Optional.empty();
    }

    /** @throws NoTenant if no scope is open: absent means refused, never "all" */
    public static int required() {
        return current().orElseThrow(NoTenant::new);
    }

    /** Work on tenant-owned data was tried without a tenant. */
    public static final class NoTenant extends IllegalStateException {
        NoTenant() {
            super("No tenant scope is open");
        }
    }
}
