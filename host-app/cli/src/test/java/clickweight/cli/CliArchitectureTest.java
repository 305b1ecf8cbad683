package clickweight.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class CliArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // what else is on the class path has no dependency on picocli to use
            .importPackages("clickweight.cli", "clickweight.station", "clickweight.device", "clickweight.measure");

    private static final ArchRule CLI_KNOWS_THE_BENCH_AND_THE_VIRTUAL_MICE = classes()
            .that()
            .resideInAPackage("clickweight.cli..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "clickweight.cli..",
                    "clickweight.device..",
                    "clickweight.measure..",
                    "clickweight.station..",
                    "clickweight.simulator..",
                    "clickweight.emulator..",
                    "clickweight.protocol..",
                    "picocli..",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify.annotations..",
                    "java..")
            .because("verbs put things together; firmware, ports and statistics stay behind their modules");

    private static final ArchRule PICOCLI_ONLY_HERE = noClasses()
            .that()
            .resideOutsideOfPackage("clickweight.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("only the command line parses command lines");

    private static final ArchRule MEASUREMENT_KNOWS_NO_COMMAND_LINE = noClasses()
            .that()
            .resideInAnyPackage("clickweight.cli.measurement..", "clickweight.cli.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("what is shown does not depend on how it was asked for");

    private static void breaks(ArchRule rule, Class<?> canary) {
        assertThrows(AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(canary)));
    }

    @Test
    void theCommandLineDependsOnDeviceMeasureVirtualMiceAndTheirWordsOnly() {
        CLI_KNOWS_THE_BENCH_AND_THE_VIRTUAL_MICE.check(MAIN);
        breaks(CLI_KNOWS_THE_BENCH_AND_THE_VIRTUAL_MICE, UsesFirmware.class);
    }

    @Test
    void picocliIsUsedByTheCommandLineOnly() {
        PICOCLI_ONLY_HERE.check(MAIN);
        breaks(PICOCLI_ONLY_HERE, clickweight.elsewhere.UsesPicocli.class);
    }

    @Test
    void resultsAreShownWithoutPicocli() {
        MEASUREMENT_KNOWS_NO_COMMAND_LINE.check(MAIN);
        breaks(MEASUREMENT_KNOWS_NO_COMMAND_LINE, clickweight.cli.terminal.UsesPicocli.class);
    }

    static final class UsesFirmware {
        Class<?> firmware() {
            return clickweight.core.Firmware.class;
        }
    }
}
