/** 第二条: how a region presents itself: its names, what it calls things, its divisions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "document", "policy"})
package cn.qualityaward.tenant.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
