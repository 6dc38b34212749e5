/** 第十三条至第十五条: a dry run (试运行) of drafts – a fictitious applicant walks every stage by the production code, and nothing stays. */
@NullMarked
@ApplicationModule(allowedDependencies = {"procedure", "program", "round", "application", "planning"})
package cn.qualityaward.award.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
