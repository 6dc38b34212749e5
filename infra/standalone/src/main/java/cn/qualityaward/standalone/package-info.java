/** What {@code ./run} starts: the servers, the services as processes of their own, the demo, and one orderly end. */
@NullMarked
package cn.qualityaward.standalone;

import org.jspecify.annotations.NullMarked;
