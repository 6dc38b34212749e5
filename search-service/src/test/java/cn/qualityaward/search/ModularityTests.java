package cn.qualityaward.search;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesDependOnEachOtherOnlyAsTheySay() {
        ApplicationModules.of(SearchService.class).verify();
    }
}
