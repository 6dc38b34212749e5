/** What the public may find: nothing secret is here because nothing secret is sent here. */
@NullMarked
package cn.qualityaward.search;

import org.jspecify.annotations.NullMarked;
