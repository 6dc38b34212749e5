/** The one door: every request of a browser comes in here, and nothing else of the platform is reachable from outside. */
@NullMarked
package cn.qualityaward.gateway;

import org.jspecify.annotations.NullMarked;
