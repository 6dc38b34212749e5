/** 第八条(三): the review agencies the office may choose, and which it chose for a round – decision and contract on file. */
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
            "expert",
            "dispatch",
            "wording"
        })
package cn.qualityaward.award.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
