package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Accounts;
import cn.qualityaward.embedded.Servers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whom a newcomer may log in as and what there is to see: the operator always, the rest by the demo. */
record Tour(RunFolder folder, Addresses addresses, Servers servers, String password) {
    private static final String PREPARED = "demo.loaded";
    private static final Login OPERATOR = new Login(
            "operator", "平台运营 operator", "/platform: takes regions in, suspends, closes, places them; sees no dossier");

    /** Done once, and again when it did not come to its end. */
    void prepare(Consumer<String> progress) {
        if (folder.marked(PREPARED)) {
            return;
        }
        Accounts accounts = servers.accounts();
        accounts.createUser(OPERATOR.username(), password, "平台运营");
        accounts.grantOperator(OPERATOR.username());
        Platform platform =
                new Platform(addresses.gateway(), addresses.awardService(), servers.keycloak(), accounts, password);
        demo().ifPresent(demo -> demo.load(platform, progress));
        folder.mark(PREPARED);
    }

    List<String> pages() {
        return Stream.concat(Stream.of("/"), demo().stream().flatMap(demo -> demo.pages().stream()))
                .map(addresses.gateway()::concat)
                .toList();
    }

    List<Login> logins() {
        return Stream.concat(demo().stream().flatMap(demo -> demo.logins().stream()), Stream.of(OPERATOR))
                .toList();
    }

    /** When the demo's story begins; without one, now. */
    static Instant beginning() {
        return demo().map(Demo::beginning).orElseGet(Instant::now);
    }

    private static Optional<Demo> demo() {
        return ServiceLoader.load(Demo.class).findFirst();
    }
}
