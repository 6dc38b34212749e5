package cn.qualityaward.tenant.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The article (第…条) in which a key stands; it covers everything below the key. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Article {

    String value();

    /** The regulation is silent: a reading or office practice, shown as the tenant's setting, not as an article's words. */
    boolean silent() default false;
}
