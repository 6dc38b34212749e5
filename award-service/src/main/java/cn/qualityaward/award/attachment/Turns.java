package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
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

    private final Semaphore pieces, inspections, previews;
    private final Duration patience;

    Turns(AttachmentProperties properties) {
        this.pieces = new Semaphore(properties.piecesAtOnce(), true);
        this.inspections = new Semaphore(properties.inspectionsAtOnce(), true);
        this.previews = new Semaphore(properties.previewsAtOnce(), true);
        this.patience = properties.patience();
    }

    /** Whoever comes first goes first; nobody waits for long. */
    Turn piece() {
        return await(pieces).orElseThrow(() -> Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "upload-busy"));
    }

    /** A page that is drawn. */
    Turn preview() {
        return await(previews).orElseThrow(() -> Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "preview-busy"));
    }

    private Optional<Turn> await(Semaphore turns) {
        try {
            if (turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(turns::release);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
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
