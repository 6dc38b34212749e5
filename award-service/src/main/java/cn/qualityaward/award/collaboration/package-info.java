/** 第五条、第二十一条: who works on a dossier with the one who applies (协作人): invited by a code, let go, handed over to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "procedure", "program", "round", "application"})
package cn.qualityaward.award.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
