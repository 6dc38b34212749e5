/** What a reader sees when a request is refused: a problem document on the API, a page in the site's own style elsewhere. */
@NullMarked
package cn.qualityaward.gateway.refusal;

import org.jspecify.annotations.NullMarked;
