/** What an aggregate says it did goes on the record, dated by the procedure's time. */
@NullMarked
@ApplicationModule(allowedDependencies = "procedure")
package cn.qualityaward.award.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
