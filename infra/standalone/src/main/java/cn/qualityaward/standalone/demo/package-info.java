/** The demonstration: two regions with different procedures, plainly fictional applicants, rounds finished and running. */
@NullMarked
package cn.qualityaward.standalone.demo;

import org.jspecify.annotations.NullMarked;
