package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;
import java.util.UUID;
import java.util.function.Predicate;

/** Lets a stage open an application to those it gave it to; the stages implement it, this module knows none of them. */
public interface ApplicationReader {

    boolean mayRead(Caller caller, Application application);

    /** The same of all of a round, looked up once. */
    default Predicate<Application> given(Caller caller, UUID round) {
        return application -> mayRead(caller, application);
    }

    /** Whether also what is declared a trade or technical secret (第二十三条). */
    default boolean mayReadSecrets(Caller caller, Application application) {
        return false;
    }
}
