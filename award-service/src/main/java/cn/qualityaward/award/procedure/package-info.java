/** The procedure's own time: it dates deadlines and decisions, and only demo and tests may move it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.award.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
