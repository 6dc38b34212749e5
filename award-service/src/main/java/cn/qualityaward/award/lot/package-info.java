/** 第八条(二)、第十三条(五): lots before a witness, by a seed (抽签种子) that neither the office nor its witness can choose, and anybody can work out again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "paper", "program"})
package cn.qualityaward.award.lot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
