/** What was done to a tenant's settings goes on the record. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.tenant.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
