package cn.qualityaward.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/** One set of servers for a whole test run: starts all, writes their addresses to the file named, ends with its input. */
final class Stack {
    private Stack() {}

    static void main(String[] args) throws Exception {
        try {
            Servers servers = Servers.ofThisProcess();
            servers.startAll(name -> System.out.println("  " + name + " is up")).join();
            servers.addresses().write(Path.of(args[0]).toAbsolutePath());
        } catch (CompletionException e) {
            System.err.println(StartFailure.behind(e).getMessage());
            System.exit(1);
        }
        while (System.in.read() >= 0) {
            // the script that started us holds the other end
        }
        System.exit(0);
    }
}
