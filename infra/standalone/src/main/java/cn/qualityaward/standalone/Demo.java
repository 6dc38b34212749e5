package cn.qualityaward.standalone;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What fills an empty platform with something to look at; found as a service of the Java platform. */
public interface Demo {

    /** Called when every service is healthy, until it has once come to its end. */
    void load(Platform platform, Consumer<String> progress);

    /** When its story begins: the procedure's clock is started there. */
    Instant beginning();

    /** Addresses worth opening first, below the gateway's. */
    List<String> pages();

    List<Login> logins();
}
