package cn.qualityaward.tenancy.access;

import org.springframework.web.client.RestClient;

/** Ways to the other services, with this service's own credentials. */
@FunctionalInterface
public interface InternalClients {

    RestClient to(String baseUrl);
}
