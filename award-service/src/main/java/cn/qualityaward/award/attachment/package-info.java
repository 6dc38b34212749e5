/** 第十三条(一)、第二十三条: the evidence files of a dossier (证实性材料), from the first piece to whoever reads them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"application", "audit", "procedure", "program"})
package cn.qualityaward.award.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
