/** 第十三条、第二十条: who is told what (通知) – each step's facts become messages in the same transaction, or once they are kept where several must have come together; nothing is decided here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "program",
            "round",
            "application",
            "qualification",
            "expert",
            "review",
            "scoring",
            "sitevisit",
            "defense",
            "deliberation",
            "matter",
            "discipline",
            "dispatch",
            "publicnotice",
            "complaint",
            "conferral",
            "correction",
            "reconsideration",
            "duty",
            "wording"
        })
package cn.qualityaward.award.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
