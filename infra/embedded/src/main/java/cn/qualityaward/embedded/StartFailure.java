package cn.qualityaward.embedded;

import java.util.concurrent.CompletionException;

/** Something could not be started; the message is one line for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }

    /** What went wrong in work that was waited for. */
    public static Throwable behind(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
