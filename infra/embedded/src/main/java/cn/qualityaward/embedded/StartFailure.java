package cn.qualityaward.embedded;

/** Something could not be started; the message is one line for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
