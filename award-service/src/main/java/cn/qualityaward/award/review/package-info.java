/** 第十三条(三)至(五): sheets of the material review, the site review and the defense, and who goes on from them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "procedure",
            "paper",
            "program",
            "round",
            "application",
            "agency",
            "dispatch",
            "expert",
            "recusal",
            "replay",
            "wording"
        })
package cn.qualityaward.award.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
