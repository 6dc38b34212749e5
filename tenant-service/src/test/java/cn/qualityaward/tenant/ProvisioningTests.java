package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.embedded.Servers;
import cn.qualityaward.embedded.Severed;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProvisioningTests {

    private static final Severed line = new Severed(Servers.shared().keycloak().url());
    private static final TenantServer cutOff = TenantServer.behind(line);

    @AfterAll
    static void stop() throws IOException {
        cutOff.stop();
        line.close();
    }

    @Test
    void aTenantTakenInWhileKeycloakIsAwayIsFinishedWhenItIsBack() {
        var operator = TenantServer.operator();
        var founded = cutOff.ask("POST", "/api/platform/tenants").as(operator).send("""
                {"code": "cut-off", "name": "示例盟",
                 "administrator": {"name": "首任", "address": "first@cut-off.invalid"}}""");
        assertThat(founded.status()).isEqualTo(201);
        TenantServer.await(
                "the profile",
                () -> cutOff.ask("GET", "/api/cut-off/tenant/profile").send().status() == 200);
        TenantServer.await("a tenant that is stuck", () -> stateIs("STUCK"));
        assertThat(cutOff.provisioning("cut-off").path("reason").asString()).isNotBlank();
        assertThat(administrator("state")).isEqualTo("WAITING");
        TenantServer.await(
                "a reason why they wait", () -> !administrator("reason").isBlank());

        line.mend();
        assertThat(cutOff.ask("POST", "/api/platform/provisioning/cut-off/retry")
                        .as(operator)
                        .send("{}")
                        .status())
                .isEqualTo(202);

        TenantServer.await("its organization", () -> stateIs("DONE"));
        TenantServer.await("its administrator", () -> administrator("state").equals("SEATED"));
        var seated = TenantServer.seated("cut-off", "/office/main/officer");
        assertThat(cutOff.ask("GET", "/api/cut-off/tenant/units")
                        .as(seated)
                        .send()
                        .status())
                .isEqualTo(200);
    }

    private static boolean stateIs(String state) {
        return cutOff.provisioning("cut-off").path("state").asString().equals(state);
    }

    private static String administrator(String field) {
        return cutOff.ask("GET", "/api/platform/tenants/cut-off/administrator")
                .as(TenantServer.operator())
                .send()
                .json()
                .path(field)
                .asString("");
    }
}
