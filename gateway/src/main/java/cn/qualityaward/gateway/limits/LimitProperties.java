package cn.qualityaward.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much may be asked.
 *
 * @param requests of all visitors of one tenant together, unless the tenant has a limit of its own
 * @param publicWrites of one address in one tenant, where no account is needed: enough for people at keyboards, too
 *     little for a machine
 * @param body the largest request body
 */
@ConfigurationProperties("gateway.limits")
record LimitProperties(Limits.Allowance requests, Limits.Allowance publicWrites, DataSize body) {}
