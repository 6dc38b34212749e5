package cn.qualityaward.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much may be asked.
 *
 * @param requests of all visitors of one tenant together, unless the tenant has a limit of its own
 * @param body the largest request body
 */
@ConfigurationProperties("gateway.limits")
record LimitProperties(Limits.Allowance requests, DataSize body) {}
