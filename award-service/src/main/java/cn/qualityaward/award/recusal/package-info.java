/** 第十八条: who works on the award says what they have to do with an applicant before its dossier opens, and steps back (回避). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "round", "application", "secrecy", "wording"})
package cn.qualityaward.award.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
