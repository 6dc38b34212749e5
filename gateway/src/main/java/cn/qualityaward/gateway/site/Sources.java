package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads the services' public addresses, as anybody may; with little patience, since somebody is looking at the page. */
@Component
class Sources {

    private static final Logger log = LoggerFactory.getLogger(Sources.class);

    private final RestClient http;

    Sources(RestClient.Builder builder) {
        var connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        var requests = new JdkClientHttpRequestFactory(connections);
        requests.setReadTimeout(Duration.ofSeconds(4));
        http = builder.requestFactory(requests)
                .requestInterceptor((request, body, next) -> {
                    request.getHeaders()
                            .set(
                                    HttpHeaders.ACCEPT_LANGUAGE,
                                    LocaleContextHolder.getLocale().toLanguageTag());
                    return next.execute(request, body);
                })
                .build();
    }

    /** Every variable is encoded strictly: whatever a visitor typed stays one segment or one value. */
    static URI address(URI base, String template, Object... variables) {
        return UriComponentsBuilder.fromUriString(base + template)
                .encode()
                .buildAndExpand(variables)
                .toUri();
    }

    <T> Answer<T> read(URI address, ParameterizedTypeReference<T> type) {
        try {
            return new Answer.Found<>(http.get().uri(address).retrieve().requiredBody(type));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest absent) {
            return new Answer.NotThere<>();
        } catch (RestClientException failure) {
            log.warn("A page goes without {}: {}", address.getPath(), failure.getMessage());
            return new Answer.Unavailable<>();
        }
    }

    /** Hands something in for a visitor; what the service refuses is for the caller to show. */
    <T> T submit(URI address, Object body, String from, Class<T> type) {
        return pass(address, body, MediaType.APPLICATION_JSON, from, type);
    }

    /** The same of what is of another kind than JSON. */
    <T> T pass(URI address, Object body, MediaType kind, String from, Class<T> type) {
        try {
            return http.post()
                    .uri(address)
                    .header("X-Forwarded-For", from)
                    .contentType(kind)
                    .body(body)
                    .retrieve()
                    .requiredBody(type);
        } catch (HttpClientErrorException refused) {
            throw refused;
        } catch (RestClientException failure) {
            log.warn("Nothing could be handed in at {}: {}", address.getPath(), failure.getMessage());
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }
}
