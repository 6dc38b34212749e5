/** The regulation end to end: real processes, real logins, through the gateway only. */
@NullMarked
package cn.qualityaward.acceptance;

import org.jspecify.annotations.NullMarked;
