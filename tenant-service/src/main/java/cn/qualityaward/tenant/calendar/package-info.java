/** 第十四条、第十五条: working days (工作日) by the State Council's arrangements and the tenant's own, and the periods counted in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "bulletin"})
package cn.qualityaward.tenant.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
