/** 第二十条: anybody may report at any time how the review is done and by whom (投诉举报); the discipline inspection alone reads it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "procedure", "paper", "program", "application", "attachment", "secrecy"})
package cn.qualityaward.award.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
