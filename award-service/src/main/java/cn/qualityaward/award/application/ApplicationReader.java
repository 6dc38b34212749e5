package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;

/** Lets a stage open an application to those it gave it to; the stages implement it, this module knows none of them. */
public interface ApplicationReader {

    boolean mayRead(Caller caller, Application application);

    /** Whether also what is declared a trade or technical secret (第二十三条). */
    default boolean mayReadSecrets(Caller caller, Application application) {
        return false;
    }
}
