package cn.qualityaward.embedded;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs another main class until standard input ends. The starter holds the other end of that pipe, so however it goes,
 * killed included, this process goes with it.
 */
final class UntilStdinEnds {
    private UntilStdinEnds() {}

    static void main(String[] args) throws Throwable {
        Thread.ofPlatform().daemon().name("stdin-watch").start(UntilStdinEnds::watch);
        Method main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said, only the end matters
            }
        } catch (IOException e) {
            // a broken pipe is an ended one
        }
        System.exit(0);
    }
}
