package cn.qualityaward.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(AwardService.class);

    @Test
    void everyModuleDependsOnWhatItDeclaresAndNothingElse() {
        MODULES.verify();
    }

    @Test
    void aStageThatReachesIntoAnotherIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("fixture.award", new ImportOption.OnlyIncludeTests())
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("deliberation");
    }

    @Test
    void everyFolderOfMigrationsBelongsToAModule() throws IOException {
        var modules = MODULES.stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .collect(Collectors.toSet());
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals("__root")))
                    .isSubsetOf(modules);
        }
    }

    @Test
    void writesTheModulesDown() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
        assertThat(Path.of("target/spring-modulith-docs/components.puml")).exists();
    }
}
