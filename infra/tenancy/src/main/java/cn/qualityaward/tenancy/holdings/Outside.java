package cn.qualityaward.tenancy.holdings;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files of the tenant that lie outside the database. Their rows are found by the catalog like all others; their contents
 * are handed over, counted and erased by whoever keeps them. Whatever is kept under a name never changes.
 */
public interface Outside {

    /**
     * One of them.
     *
     * @param name as {@code index.json} lists it
     */
    record Kept(String name, Content content) {}

    /** Those there are, none of them missing; they are read after the transaction around. */
    List<Kept> kept();

    long files();

    long bytes();

    /** For good; as often as one likes. */
    void erase();

    /** Opened when its turn comes. */
    @FunctionalInterface
    interface Content {
        /** @return null where its owner removed it since it was named; that it merely is not there is a failure */
        @Nullable
        InputStream open() throws IOException;
    }
}
