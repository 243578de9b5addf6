package org.deepsynth.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What users can name is listed, so that nobody makes something public by the way. */
@AnalyzeClasses(
        packages = RoomRulesTest.HOUSE,
        importOptions = {DoNotIncludeTests.class, RoomRulesTest.DoNotIncludeTestJars.class})
class PublicTypesTest {

    private static final Path LIST = Path.of("src/test/resources/public-types.txt");

    @ArchTest
    static void the_public_types_outside_the_wall_are_those_that_are_listed(JavaClasses classes) {
        String types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !(type.getPackageName() + ".").contains(".internal."))
                // written by the compiler of templates, and public because it calls them by reflection
                .filter(type -> !type.getSimpleName().matches("Jte\\w+Generated"))
                .map(JavaClass::getName)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(LIST).hasContent(types);
    }
}
