/** Every refusal is an {@code application/problem+json} with a stable type, in the reader's language, naming its article. */
@NullMarked
package cn.qualityaward.tenancy.problem;

import org.jspecify.annotations.NullMarked;
