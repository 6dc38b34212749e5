/** 第二条: how a region looks: its colours, and its Mongolian names as a named reader (审读人) signed them off. */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "document", "policy"})
package cn.qualityaward.tenant.branding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
