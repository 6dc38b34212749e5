/** 第八条(二)、第十八条: the expert pool, who reviews what, and who must step back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "paper",
            "program",
            "round",
            "form",
            "application",
            "secrecy",
            "wording",
            "lot"
        })
package cn.qualityaward.award.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
