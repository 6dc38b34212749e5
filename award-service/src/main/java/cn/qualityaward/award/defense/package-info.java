/** 第十三条(五): who defends when (陈述答辩顺序), drawn by lot before a witness, and who defends in whose place. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "paper",
            "program",
            "round",
            "application",
            "expert",
            "lot",
            "wording"
        })
package cn.qualityaward.award.defense;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
