/** 公文 as GB/T 9704-2012 lays them out: to be edited in an office's word processor, or printed. */
@NullMarked
package cn.qualityaward.official;

import org.jspecify.annotations.NullMarked;
