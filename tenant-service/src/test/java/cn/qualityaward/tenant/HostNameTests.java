package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenant.TenantServer.Answer;
import java.util.Collections;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTests {

    private static final TenantServer server = TenantServer.shared();

    @BeforeAll
    static void found() {
        server.found("host-a", "xilingol-2023");
        server.found("host-b", "demo-b");
    }

    @Test
    void aRegionsHostNameIsInTheDirectoryAtOnceAndGoesAsItCame() {
        assertThat(host("host-a", "ZLJ.example.gov.cn").json().path("host").asString())
                .isEqualTo("zlj.example.gov.cn");
        TenantServer.await(
                "the host in the directory",
                () -> server.bean(TenantDirectory.class)
                        .byHost("zlj.EXAMPLE.gov.cn")
                        .filter(tenant -> tenant.code().equals("host-a"))
                        .isPresent());
        assertThat(host("host-b", "zlj.example.gov.cn").problem()).isEqualTo("host-taken");
        assertThat(host("host-a", null).status()).isEqualTo(200);
        assertThat(host("host-b", "zlj.example.gov.cn").status()).isEqualTo(200);
        assertThat(server.audit("host-a", "TenantHosted")).contains("zlj.example.gov.cn");
        host("host-b", "");
    }

    @ParameterizedTest
    @CsvSource({
        "https://zlj.example.cn, host-unreadable",
        "zlj.example.cn:8080, host-unreadable",
        "zlj.example.cn/home, host-unreadable",
        "127.0.0.1, host-unreadable",
        "-zlj.example.cn, host-unreadable",
        "zlj, host-unreadable",
        "质量奖.cn, host-unreadable",
        "localhost, host-unreadable",
        "award.platform.example, host-platform"
    })
    void whatIsNoNameOfItsOwnIsRefused(String host, String problem) {
        var answer = host("host-a", host);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo("host");
    }

    private static Answer host(String code, String host) {
        return server.ask("PUT", "/api/platform/tenants/" + code + "/host")
                .as(TenantServer.operator())
                .send(Collections.singletonMap("host", host));
    }
}
