package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Letter.Region;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Regions that run an award on this platform, as everybody may know them. */
@Component
class OtherRegions {

    private final TenantDirectory directory;

    OtherRegions(TenantDirectory directory) {
        this.directory = directory;
    }

    List<Region> but(String here) {
        return directory.all().stream()
                .filter(Tenant::active)
                .filter(region -> !region.code().equals(here))
                .map(OtherRegions::region)
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    Region required(String code, String here) {
        return but(here).stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid("expert-region-unknown").field("to").article(Offer.ARTICLE));
    }

    Region own(String here) {
        return directory.find(here).map(OtherRegions::region).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private static Region region(Tenant tenant) {
        return new Region(tenant.code(), tenant.name());
    }
}
