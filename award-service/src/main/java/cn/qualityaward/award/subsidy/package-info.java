/** 第十六条: what each winner is granted, and nothing for winning the same award again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "paper",
            "program",
            "round",
            "application",
            "eligibility",
            "conferral"
        })
package cn.qualityaward.award.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
