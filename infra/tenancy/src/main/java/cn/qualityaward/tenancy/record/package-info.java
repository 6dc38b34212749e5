/** 审计记录: who did what, when, from where and under which article, chained so that nothing can be changed unseen. */
@NullMarked
package cn.qualityaward.tenancy.record;

import org.jspecify.annotations.NullMarked;
