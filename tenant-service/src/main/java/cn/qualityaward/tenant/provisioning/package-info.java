/** 第七条至第九条: a tenant's organization and the groups of its units in Keycloak, made through the outbox until done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "audit"})
package cn.qualityaward.tenant.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
