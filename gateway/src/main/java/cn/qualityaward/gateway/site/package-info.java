/** The public pages (第二十条): rendered here, readable without a script, printable. */
@NullMarked
package cn.qualityaward.gateway.site;

import org.jspecify.annotations.NullMarked;
