package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How many pieces are in memory at once, and how many files are looked at: as many as an instance has room for. */
@Component
class Turns {

    /** What has to be given back. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private final Semaphore pieces, inspections;
    private final Duration patience;

    Turns(AttachmentProperties properties) {
        this.pieces = new Semaphore(properties.piecesAtOnce(), true);
        this.inspections = new Semaphore(properties.inspectionsAtOnce(), true);
        this.patience = properties.patience();
    }

    /** Whoever comes first goes first; nobody waits for long. */
    Turn piece() {
        try {
            if (pieces.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return pieces::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "upload-busy");
    }

    /** @return whether it was its turn; a timer must not be kept waiting */
    boolean inspected(Runnable inspection) {
        if (!inspections.tryAcquire()) {
            return false;
        }
        try {
            inspection.run();
            return true;
        } finally {
            inspections.release();
        }
    }
}
