/** Real PostgreSQL, Redis, Elasticsearch and Keycloak, started from published artifacts for {@code ./run} and for tests. */
@NullMarked
package cn.qualityaward.embedded;

import org.jspecify.annotations.NullMarked;
