package cn.qualityaward.tenant.export;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenancy.holdings.Archive;
import cn.qualityaward.tenancy.holdings.Holdings;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** What award-service keeps of a tenant: much, so it is passed on as it comes. */
@Component
class AwardHoldings {

    private static final Logger log = LoggerFactory.getLogger(AwardHoldings.class);
    private static final String INDEX = "award/index.json";

    /** For all of it, from the first byte to the last. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final InternalClients clients;
    private final JsonMapper json;
    private final JdkClientHttpRequestFactory patient;

    AwardHoldings(InternalClients clients, JsonMapper json) {
        this.clients = clients;
        this.json = json;
        patient = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        patient.setReadTimeout(PATIENCE);
    }

    /** Every file of it into that archive, each held to what award-service says of it at the end. */
    Holdings.Part copyInto(Archive archive, Tenant tenant) {
        try {
            return at(tenant)
                    .mutate()
                    .requestFactory(patient)
                    .build()
                    .get()
                    .uri("/internal/{tenant}/holdings/archive", tenant.code())
                    .exchange((request, response) -> {
                        if (response.getStatusCode().isSameCodeAs(HttpStatus.CONFLICT)) {
                            throw incomplete(response.getBody());
                        }
                        if (response.getStatusCode().isError()) {
                            throw new IllegalStateException("award-service answers " + response.getStatusCode());
                        }
                        return copy(archive, response.getBody());
                    });
        } catch (RestClientException | IllegalStateException failed) {
            log.warn("The part of award-service could not be had for {}: {}", tenant.code(), failed.getMessage());
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }

    /** Empty while it cannot be asked. */
    Optional<Holdings.Size> size(Tenant tenant) {
        try {
            return Optional.ofNullable(at(tenant)
                    .get()
                    .uri("/internal/{tenant}/holdings/size", tenant.code())
                    .retrieve()
                    .body(Holdings.Size.class));
        } catch (RestClientException away) {
            return Optional.empty();
        }
    }

    private Refusal incomplete(InputStream problem) {
        var file = json.readTree(problem).path("file").asString();
        return Refusal.conflict("holdings-incomplete").article("第二条").with("file", file);
    }

    private Holdings.Part copy(Archive archive, InputStream sent) throws IOException {
        var arrived = new ArrayList<Archive.Item>();
        try (var zip = new ZipInputStream(sent)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(INDEX)) {
                    return held(json.readValue(zip.readAllBytes(), Holdings.Part.class), arrived);
                }
                arrived.add(archive.copy(entry.getName(), zip));
            }
        }
        throw new IllegalStateException("award-service broke off");
    }

    private static Holdings.Part held(Holdings.Part said, ArrayList<Archive.Item> arrived) {
        var sums = said.files().stream()
                .map(file -> new Archive.Item(file.name(), null, file.bytes(), file.sha256()))
                .toList();
        if (!sums.equals(arrived)) {
            throw new IllegalStateException("what arrived is not what award-service sent");
        }
        return said;
    }

    private RestClient at(Tenant tenant) {
        return clients.to(tenant.award().toString());
    }
}
