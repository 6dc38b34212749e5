/** Chinese unless the reader chose English. */
@NullMarked
package cn.qualityaward.gateway.language;

import org.jspecify.annotations.NullMarked;
