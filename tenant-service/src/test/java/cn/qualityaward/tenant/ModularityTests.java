package cn.qualityaward.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(TenantService.class);

    @Test
    void modulesKnowOnlyWhomTheyMay() {
        modules.verify();
        new Documenter(modules).writeModulesAsPlantUml();
    }

    @Test
    void aModuleThatKnowsAnotherWithoutLeaveIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("fixture.tenant", new ImportOption.OnlyIncludeTests())
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("calendar");
    }

    /** A folder that names no module would be left out without a word. */
    @Test
    void everyFolderOfMigrationsBelongsToAModule() throws IOException {
        var known = modules.stream()
                .map(module -> module.getIdentifier().toString())
                .toList();
        var ours = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"))
                .map(file -> {
                    try {
                        return file.getURI().toString().replaceAll(".*/db/migration/([^/]+)/.*", "$1");
                    } catch (IOException unreadable) {
                        throw new AssertionError(unreadable);
                    }
                })
                .filter(folder -> !folder.equals("__root"))
                .toList();
        assertThat(known).containsAll(ours);
    }
}
