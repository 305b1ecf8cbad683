package clickweight.station;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class StationArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.station");

    private static final ArchRule STANDS_ON_DEVICE_AND_MEASURE = classes()
            .that()
            .resideInAPackage("clickweight.station..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "clickweight.station..",
                    "clickweight.device..",
                    "clickweight.measure..",
                    "clickweight.protocol..",
                    "com.fasterxml.jackson.core..",
                    "org.tomlj..",
                    "org.jspecify.annotations..",
                    "java..")
            .because("command line and window stand on it, never the other way round");

    private static final ArchRule TOML_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("clickweight.station.settings")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tomlj..")
            .because("a library that is replaced must be replaced in one package");

    private static final ArchRule NO_CONSOLE = noClasses()
            .that()
            .resideInAPackage("clickweight.station..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is said to a person is said by who asked");

    private static void breaks(ArchRule rule, Class<?> canary) {
        assertThrows(AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(canary)));
    }

    @Test
    void standsOnDeviceAndMeasureOnly() {
        STANDS_ON_DEVICE_AND_MEASURE.check(MAIN);
        breaks(STANDS_ON_DEVICE_AND_MEASURE, Canary.class);
    }

    @Test
    void tomlIsReadInOnePlace() {
        TOML_IN_ONE_PLACE.check(MAIN);
        breaks(TOML_IN_ONE_PLACE, Canary.class);
    }

    @Test
    void hasNoConsole() {
        NO_CONSOLE.check(MAIN);
        breaks(NO_CONSOLE, Canary.class);
    }

    static final class Canary {
        Class<?> toml() {
            return org.tomlj.Toml.class;
        }

        Class<?> logger() {
            System.out.println();
            return org.slf4j.Logger.class;
        }
    }
}
