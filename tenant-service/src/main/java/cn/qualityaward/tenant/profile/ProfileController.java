package cn.qualityaward.tenant.profile;

import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.directory.Division;
import cn.qualityaward.tenant.directory.Divisions;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.Terms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everybody may know who runs this award. */
@RestController
@Open
@Tag(name = "profile", description = "地区概况 who runs this award")
class ProfileController {

    /**
     * @param mongolianName as it was signed off
     * @param letterhead 发文机关标志
     */
    record Profile(
            String code,
            String name,
            @Nullable String mongolianName,
            String awardName,
            @Nullable String letterhead,
            Terms terms,
            List<Division> divisions) {}

    private final TenantDirectory directory;
    private final Documents<Policy> policies;
    private final Divisions divisions;

    ProfileController(TenantDirectory directory, Documents<Policy> policies, Divisions divisions) {
        this.directory = directory;
        this.policies = policies;
        this.divisions = divisions;
    }

    /** A region that has published nothing yet speaks as its draft does. */
    @Operation(summary = "Names, terms and divisions of a region")
    @GetMapping({"/api/{tenant}/tenant/profile", "/internal/{tenant}/profile"})
    Profile profile(@PathVariable String tenant) {
        var known = directory
                .find(tenant)
                .orElseThrow(() -> Refusal.unknown("tenant-unknown").with("tenant", tenant));
        var policy = policies.typedInForce(null).orElseGet(policies::drafted);
        return new Profile(
                known.code(),
                known.name(),
                known.mongolianName(),
                policy.terms().awardName(),
                policy.letterhead(),
                policy.terms(),
                divisions.all());
    }
}
