/** Words that a region may choose itself (用语), with names between braces for what is to be said there. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.award.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
