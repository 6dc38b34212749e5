/** Lists that people hand in as spreadsheets; for a service that brings Apache POI and the CSV reader. */
@NullMarked
package cn.qualityaward.tenancy.sheet;

import org.jspecify.annotations.NullMarked;
