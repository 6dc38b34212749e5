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

    private static final String FIRST = "platform-1", NAME = System.getProperty("acceptance.platform", FIRST);

    /** Of what the processes write. */
    static final Path FOLDER = Path.of("target/processes", NAME);

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

    /** A second process of tests has a platform of its own beside the first. */
    static synchronized WholePlatform started() {
        if (shared == null) {
            shared = new WholePlatform(NAME.equals(FIRST) ? Servers.shared() : Servers.sharedByNamesakes(), FOLDER);
            Runtime.getRuntime().addShutdownHook(new Thread(shared.fleet::close, "processes-end"));
        }
        return shared;
    }

    /** One of the public. */
    Person anybody() {
        return Person.anybody(URI.create(platform.gateway()));
    }
}
