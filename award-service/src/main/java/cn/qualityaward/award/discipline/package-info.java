/** 第十九条: each side says how the other kept discipline (双向监督反馈); a clue goes to the discipline inspection at once. */
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
            "secrecy",
            "wording"
        })
package cn.qualityaward.award.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
