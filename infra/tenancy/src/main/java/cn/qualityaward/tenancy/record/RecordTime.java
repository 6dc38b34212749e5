package cn.qualityaward.tenancy.record;

import java.time.Instant;

/** By which a service dates what it does; a service with a time of its own brings it as a bean. */
@FunctionalInterface
public interface RecordTime {

    Instant now();
}
