package cn.qualityaward.tenancy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers of everything that is stored: UUID version 7, so that they sort by the time they were made. */
public final class Ids {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return NEXT.generate();
    }
}
