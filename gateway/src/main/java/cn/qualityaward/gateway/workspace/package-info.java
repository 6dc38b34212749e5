/** The React application of those who have a seat; its page carries a fresh nonce each time. */
@NullMarked
package cn.qualityaward.gateway.workspace;

import org.jspecify.annotations.NullMarked;
