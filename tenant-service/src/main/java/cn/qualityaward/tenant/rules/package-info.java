/** 第八条(一)、第十二条: the review rules (评审规则) of a tenant: weights, rubrics, panels and forms, checked against its policy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "policy", "directory", "regulation"})
package cn.qualityaward.tenant.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
