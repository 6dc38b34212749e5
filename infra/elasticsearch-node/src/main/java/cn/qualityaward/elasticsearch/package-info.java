/** A single Elasticsearch node put together from published jars, with the analysis that Chinese and Mongolian need. */
@NullMarked
package cn.qualityaward.elasticsearch;

import org.jspecify.annotations.NullMarked;
