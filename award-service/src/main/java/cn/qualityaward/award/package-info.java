/** The award procedure of Articles 3–26, one package per step. */
@NullMarked
package cn.qualityaward.award;

import org.jspecify.annotations.NullMarked;
