package cn.qualityaward.embedded;

import java.nio.file.Path;

/**
 * Where the servers live.
 *
 * @param home folder of their data and logs
 * @param durable whether the data must outlive a crash of the machine
 */
public record Layout(Path home, Ports ports, Credentials credentials, boolean durable) {

    /** Free ports and a folder that goes with this process. */
    static Layout ofTests() {
        return new Layout(TestHomes.claim(), Ports.free(), Credentials.ofTests(), false);
    }
}
