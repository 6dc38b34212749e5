/** 第六条: what experts are paid for their reviews (专家劳务费), out of the department budget of the year they review in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "expert", "wording"})
package cn.qualityaward.award.remuneration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
