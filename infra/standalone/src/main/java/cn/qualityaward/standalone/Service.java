package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Child;
import cn.qualityaward.embedded.Http;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One of the platform's own processes. */
record Service(String name, int port, int heapMegabytes, Map<String, String> environment) {

    ServiceProgram program() {
        return ServiceProgram.of(name);
    }

    Child start(Path folder, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SERVER_PORT", String.valueOf(port));
        all.putAll(more);
        String health = "http://127.0.0.1:" + port + "/actuator/health";
        return Child.start(name, folder.resolve(name), program().command(heapMegabytes), all)
                .awaitReady(Duration.ofMinutes(3), () -> Http.answers(health));
    }

    void train() {
        program().train(environment);
    }
}
