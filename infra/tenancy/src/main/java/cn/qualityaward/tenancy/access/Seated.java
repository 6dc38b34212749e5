package cn.qualityaward.tenancy.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only for callers who hold one of these seats, each written as kind/role, e.g. {@code county/signer}, or as
 * kind/code/role where it is the role in one unit only, e.g. {@code admin/audit/administrator}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Seated {
    String[] value();
}
