/** 第二条、第七条至第九条: the tenants (盟市、旗县), where each is served, its divisions (行政区划) and units (单位). */
@NullMarked
@ApplicationModule(allowedDependencies = "audit")
package cn.qualityaward.tenant.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
