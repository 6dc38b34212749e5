/** 第十三条(四): the visit to an applicant on the site list – its plan, released to whom it concerns, and its two meetings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "secrecy",
            "attachment",
            "paper",
            "program",
            "round",
            "application",
            "expert",
            "dispatch"
        })
package cn.qualityaward.award.sitevisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
