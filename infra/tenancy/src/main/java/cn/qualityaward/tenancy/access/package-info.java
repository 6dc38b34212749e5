/** Who may do what: the token is trusted, nothing else; every endpoint says for whom it is, and silence means nobody. */
@NullMarked
package cn.qualityaward.tenancy.access;

import org.jspecify.annotations.NullMarked;
