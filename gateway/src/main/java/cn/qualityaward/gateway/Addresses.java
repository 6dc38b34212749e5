package cn.qualityaward.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are that serve all tenants; award-service stands in each tenant's directory entry instead.
 *
 * @param site under which browsers know the platform itself, and where everybody logs in
 */
@ConfigurationProperties("gateway.addresses")
public record Addresses(URI tenantService, URI searchService, URI site) {}
