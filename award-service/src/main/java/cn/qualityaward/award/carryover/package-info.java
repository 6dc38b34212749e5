/** 第十三条(一)、第二十三条: what an applicant takes with consent from its sealed dossier in one region to another (材料结转). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "program", "round", "form", "application", "eligibility", "secrecy"
        })
package cn.qualityaward.award.carryover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
