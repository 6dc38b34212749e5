/** 第四条、第十五条、第二十四条: approval, commendation, and the honours with their certificates. */
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
            "publication",
            "form",
            "wording"
        })
package cn.qualityaward.award.conferral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
