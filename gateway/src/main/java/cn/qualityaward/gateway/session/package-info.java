/** One login at Keycloak, kept in Redis; from it each tenant's own access token, which no browser ever sees. */
@NullMarked
package cn.qualityaward.gateway.session;

import org.jspecify.annotations.NullMarked;
