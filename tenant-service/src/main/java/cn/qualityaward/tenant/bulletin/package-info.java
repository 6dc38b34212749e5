/** 平台通告: what concerns every region is told to each of them until it has heard. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.tenant.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
