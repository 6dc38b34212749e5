package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.embedded.Credentials;
import cn.qualityaward.embedded.Layout;
import cn.qualityaward.embedded.Ports;
import cn.qualityaward.embedded.Servers;
import cn.qualityaward.search.index.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;

/** An Elasticsearch of its own, because it is not there at first and is killed later. */
class OutageTests {
    private final int port = Ports.free(1).getFirst();

    @TempDir
    Path home;

    private Servers servers;
    private ConfigurableApplicationContext service;
    private Visitor visitor;

    @BeforeEach
    void startTheServiceAlone() {
        servers =
                Servers.of(new Layout(home, new Ports(0, 0, port, 0, 0, 0, 0), new Credentials("", "", "", ""), false));
        var application = new SpringApplication(SearchService.class, Visitor.class);
        application.addInitializers(
                context -> RealServers.addresses("http://127.0.0.1:" + port).applyTo(context));
        service = application.run();
        visitor = service.getBean(Visitor.class);
    }

    @AfterEach
    void end() {
        service.close();
        servers.close();
    }

    @Test
    void standsWithoutElasticsearchAndServesOnceItIsThere() {
        var tenant = visitor.tenant(131, "outage", "停电旗");
        var publication = Samples.honour(tenant, "来电企业", 2026, "MAIN", "旗长质量奖");
        assertThat(visitor.find("/api/outage/search", "q", "企业").isProblem(503, "unavailable"))
                .isTrue();
        assertThat(visitor.find("/api/search").isProblem(503, "unavailable")).isTrue();
        assertThat(visitor.publish(publication).isProblem(503, "unavailable")).isTrue();
        assertThat(visitor.ask(HttpMethod.GET, "/actuator/health", null, null).status())
                .isEqualTo(200);

        servers.elasticsearchUrl();

        Visitor.await(() -> visitor.publish(publication).status() == 204);
        visitor.refresh();
        assertThat(visitor.find("/api/outage/search", "q", "企业").titles()).hasSize(1);
    }

    @Test
    @Tag("all")
    void losesNothingWhenElasticsearchIsKilledWhileIndexing() throws Exception {
        var tenant = visitor.tenant(132, "killed", "断电旗");
        servers.elasticsearchUrl();
        List<Publication> publications = IntStream.range(0, 1_500)
                .mapToObj(i -> Samples.of(tenant, "NOTICE", UUID.randomUUID(), 1, Samples.titled("公示" + i)))
                .toList();
        var taken = new Semaphore(0);
        try (var outbox = Executors.newFixedThreadPool(4)) {
            publications.forEach(publication -> outbox.submit(() -> {
                Visitor.await(() -> visitor.publish(publication).status() == 204);
                taken.release();
            }));
            for (int kill = 0; kill < 3; kill++) {
                taken.acquire(300);
                killElasticsearch();
                servers.close();
                servers.elasticsearchUrl();
            }
            taken.acquire(600);
        }
        visitor.refresh();
        assertThat(visitor.find("/api/killed/search").body().path("total").asInt())
                .isEqualTo(1_500);
    }

    /** kill -9 */
    private void killElasticsearch() throws IOException {
        var pid = Files.readAllLines(home.resolve("elasticsearch/elasticsearch.pid"))
                .getFirst();
        var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }
}
