/** 个人信息保护法第二十一条、第四十七条: when the time is over for which a closed region is kept, all of it is erased. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "people", "audit"})
package cn.qualityaward.tenant.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
