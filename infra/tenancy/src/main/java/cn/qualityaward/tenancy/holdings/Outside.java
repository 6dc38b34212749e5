package cn.qualityaward.tenancy.holdings;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files of the tenant that lie outside the database. Their rows are found by the catalog like all others; their contents
 * are handed over, counted and erased by whoever keeps them.
 */
public interface Outside {

    /** Puts each into the archive, under the name that {@code index.json} then lists, or none where one is missing. */
    void write(Into archive);

    long files();

    long bytes();

    /** For good; as often as one likes. */
    void erase();

    /** Where they are put. */
    @FunctionalInterface
    interface Into {
        void put(String name, Content content);
    }

    /** Opened when its turn comes. */
    @FunctionalInterface
    interface Content {
        /** @return null where its owner removed it since it was named; that it merely is not there is a failure */
        @Nullable
        InputStream open() throws IOException;
    }
}
