package cn.qualityaward.acceptance;

import cn.qualityaward.embedded.Servers;
import cn.qualityaward.standalone.Fleet;
import cn.qualityaward.standalone.Installation;
import cn.qualityaward.standalone.Platform;
import cn.qualityaward.standalone.demo.Regions;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Founding;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.ProcedureTime;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;

/** The platform in its own processes with two regions on it; started once for all tests of this module. */
final class WholePlatform {

    static final String PASSWORD = "Test-1234!";

    /** A Monday, two months before the Saturday that is worked. */
    private static final LocalDate BEGINNING = LocalDate.of(2026, 6, 15);

    private static WholePlatform shared;

    final Installation installation;
    final Fleet fleet;
    final Platform platform;
    final Founding founding;
    final ProcedureTime time;
    final Cast xilingol;
    final Cast shili;

    /** One of its own on these servers; whoever starts it ends it. */
    WholePlatform(Servers servers, Path folder) {
        var beginning = BEGINNING.atTime(9, 0).atZone(ProcedureTime.ZONE).toInstant();
        installation = Installation.fresh(servers, folder.toAbsolutePath().resolve("attachments"), beginning);
        fleet = new Fleet(installation, folder.toAbsolutePath());
        fleet.start(name -> {});
        platform = new Platform(
                fleet.addresses().gateway(),
                fleet.addresses().awardService(),
                servers.keycloak(),
                servers.accounts(),
                PASSWORD);
        platform.accounts().createUser("operator", PASSWORD, "平台运营");
        platform.accounts().grantOperator("operator");
        founding = new Founding(platform, "operator");
        time = ProcedureTime.of(platform);
        xilingol = founding.found(Regions.xilingol());
        shili = founding.found(Regions.shili());
    }

    static synchronized WholePlatform started() {
        if (shared == null) {
            shared = new WholePlatform(Servers.shared(), Path.of("target/processes"));
            Runtime.getRuntime().addShutdownHook(new Thread(shared.fleet::close, "processes-end"));
        }
        return shared;
    }

    /** One of the public. */
    Person anybody() {
        return Person.anybody(URI.create(platform.gateway()));
    }
}
