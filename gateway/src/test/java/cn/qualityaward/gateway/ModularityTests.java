package cn.qualityaward.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsModulesFreeOfCyclesAndOfEachOthersInsides() {
        ApplicationModules.of(Gateway.class).verify();
    }
}
