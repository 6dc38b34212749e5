/** Who did what, when, from where and under which article: written in the same transaction as the deed. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.tenant.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
