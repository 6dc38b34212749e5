package cn.qualityaward.award;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** How often the database is asked. */
public final class Statements {

    private Statements() {}

    /** The least of several times: the service does other things besides. */
    public static long of(SessionFactory hibernate, Runnable asked) {
        var counted = hibernate.getStatistics();
        counted.setStatisticsEnabled(true);
        var least = LongStream.range(0, 5)
                .map(time -> {
                    var before = counted.getPrepareStatementCount();
                    asked.run();
                    return counted.getPrepareStatementCount() - before;
                })
                .min();
        counted.setStatisticsEnabled(false);
        return least.orElseThrow();
    }
}
