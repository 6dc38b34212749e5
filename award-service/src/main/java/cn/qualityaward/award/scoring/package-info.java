/** 第十四条: the composite score by the policy's weights, the ranking, and the candidates the office proposes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "paper",
            "program",
            "round",
            "application",
            "dispatch",
            "eligibility",
            "replay",
            "wording"
        })
package cn.qualityaward.award.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
