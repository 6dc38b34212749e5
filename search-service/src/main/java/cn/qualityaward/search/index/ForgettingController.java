package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.InternalOnly;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For tenant-service, when a closed region's time is over. */
@RestController
@InternalOnly
class ForgettingController {

    private final Forgetting forgetting;
    private final TenantDirectory directory;

    ForgettingController(Forgetting forgetting, TenantDirectory directory) {
        this.forgetting = forgetting;
        this.directory = directory;
    }

    /** May be asked again and again. */
    @DeleteMapping("/internal/{tenant}/publications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        var tenant = directory.byId(TenantScope.required()).orElseThrow();
        tenant.requireClosed();
        forgetting.forget(tenant);
    }
}
