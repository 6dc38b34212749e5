package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProvisioningTests {

    private static final TenantServer cutOff = TenantServer.withoutKeycloak();

    @AfterAll
    static void stop() {
        cutOff.stop();
    }

    @Test
    void aTenantIsTakenInWhileKeycloakIsAwayAndTheOperatorSeesWhy() {
        var founded = cutOff.ask("POST", "/api/platform/tenants")
                .as(TenantServer.operator())
                .send("{\"code\": \"cut-off\", \"name\": \"示例盟\"}");
        assertThat(founded.status()).isEqualTo(201);
        TenantServer.await(
                "the profile",
                () -> cutOff.ask("GET", "/api/cut-off/tenant/profile").send().status() == 200);
        TenantServer.await(
                "a tenant that is stuck",
                () -> cutOff.provisioning("cut-off").path("state").asString().equals("STUCK"));
        assertThat(cutOff.provisioning("cut-off").path("reason").asString()).isNotBlank();
        var attempts = cutOff.provisioning("cut-off").path("attempts").asInt();
        TenantServer.await(
                "another attempt",
                () -> cutOff.provisioning("cut-off").path("attempts").asInt() > attempts);
    }
}
