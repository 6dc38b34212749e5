/** 第七条(三)、第十四条: the leading group, or whoever the policy names, deliberates the proposed list. */
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
            "scoring"
        })
package cn.qualityaward.award.deliberation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
