package cn.qualityaward.tenant.branding;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenant.branding.Branding.SignOff;
import cn.qualityaward.tenant.branding.BrandingFacts.BrandingChanged;
import cn.qualityaward.tenant.branding.BrandingFacts.MongolianSignedOff;
import cn.qualityaward.tenant.directory.Registry;
import cn.qualityaward.tenant.directory.TenantFounded;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a region's look, its policy's Mongolian and the list of what everybody may see meet. */
@Component
class BrandingDesk {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Brandings brandings;
    private final MongolianLetters letters;
    private final Documents<Policy> policies;
    private final Registry registry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BrandingDesk(
            Brandings brandings,
            MongolianLetters letters,
            Documents<Policy> policies,
            Registry registry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.brandings = brandings;
        this.letters = letters;
        this.policies = policies;
        this.registry = registry;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever took the region in may have typed its name; a reader signs it off later. */
    @EventListener
    void begin(TenantFounded founded) {
        letters.require(founded.mongolianName(), "mongolianName");
        brandings.saveAndFlush(new Branding(founded.mongolianName()));
    }

    @Transactional(readOnly = true)
    public BrandingView view() {
        return view(ours());
    }

    @Transactional
    public BrandingView change(
            IfMatch seen, @Nullable String main, @Nullable String accent, @Nullable String mongolianName) {
        var branding = seen(seen);
        letters.require(mongolianName, "mongolianName");
        var outdated = branding.change(main, accent, mongolianName);
        brandings.saveAndFlush(branding);
        events.publishEvent(new BrandingChanged(
                registry.present(TenantScope.required(), branding.publicName(), branding.look()),
                branding.main(),
                branding.accent(),
                branding.mongolianName(),
                outdated));
        return view(branding);
    }

    @Transactional
    public BrandingView signOff(IfMatch seen, String reader, String position, LocalDate readOn) {
        var branding = seen(seen);
        var awardName = policy().terms().mongolianAwardName();
        letters.require(awardName, "mongolianAwardName");
        var by = new SignOff(reader, position, readOn, awardName);
        branding.signOff(by, LocalDate.now(clock.withZone(CHINA)));
        brandings.saveAndFlush(branding);
        events.publishEvent(new MongolianSignedOff(
                registry.present(TenantScope.required(), branding.publicName(), branding.look()),
                branding.mongolianName(),
                by));
        return view(branding);
    }

    private BrandingView view(Branding branding) {
        return BrandingView.of(branding, policy());
    }

    /** A region that has published nothing yet speaks as its draft does. */
    private Policy policy() {
        return policies.typedInForce(null).orElseGet(policies::drafted);
    }

    private Branding seen(IfMatch version) {
        var branding = ours();
        version.match(branding.version());
        return branding;
    }

    private Branding ours() {
        return brandings.findFirstBy().orElseThrow();
    }
}
