package cn.qualityaward.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTests {

    @Test
    void modulesDependOnEachOtherOnlyAsTheySay() {
        ApplicationModules.of(SearchService.class).verify();
    }

    @Test
    void aModuleThatKnowsAnotherWithoutLeaveIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("fixture.search", new ImportOption.OnlyIncludeTests())
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("query");
    }
}
