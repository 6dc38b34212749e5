/** 第十四条、第十五条: the list is published, objections are heard, and the notice is concluded. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "paper",
            "program",
            "round",
            "application",
            "attachment",
            "dispatch",
            "secrecy",
            "eligibility",
            "form",
            "publication",
            "replay",
            "wording"
        })
package cn.qualityaward.award.publicnotice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
