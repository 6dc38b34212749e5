/** 第二十三条: what names a person, or is declared a secret, cannot be read where it is kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.qualityaward.award.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
