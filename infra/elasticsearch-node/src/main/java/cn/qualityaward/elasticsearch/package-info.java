/**
 * A single Elasticsearch node put together from published jars, with the analysis that Chinese and Mongolian need, for
 * {@code ./run} and for tests. Elasticsearch is used under the Elastic License 2.0, and nowhere but in this module.
 */
@NullMarked
package cn.qualityaward.elasticsearch;

import org.jspecify.annotations.NullMarked;
