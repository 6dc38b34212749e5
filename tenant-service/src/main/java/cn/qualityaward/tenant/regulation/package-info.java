/** 第一章至第八章: a document set as an official text, article by article, every word of a parameter bound to its key. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.tenant.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
