/** What goes on to the services: cleaned of everything a client could forge, with the token of the tenant in the path. */
@NullMarked
package cn.qualityaward.gateway.routing;

import org.jspecify.annotations.NullMarked;
