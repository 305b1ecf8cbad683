package clickweight.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clickweight.simulator.plant.TouchesFirmware;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Rules of this module, each with a canary that breaks it. */
class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("clickweight.simulator");
    private static final JavaClasses CANARIES = new ClassFileImporter().importClasses(ReadsAClock.class);

    private static final ArchRule VIRTUAL_TIME_READS_NO_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("clickweight.simulator.server..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static final ArchRule PLANT_KNOWS_NO_FIRMWARE = noClasses()
            .that()
            .resideInAPackage("clickweight.simulator.plant..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("clickweight.core.Firmware");

    /** Breaks the rule on purpose. */
    static final class ReadsAClock {
        private ReadsAClock() {}

        static long now() {
            return System.nanoTime();
        }
    }

    @Test
    void virtualTimeReadsNoClock() {
        VIRTUAL_TIME_READS_NO_CLOCK.check(MODULE);
        assertThrows(AssertionError.class, () -> VIRTUAL_TIME_READS_NO_CLOCK.check(CANARIES));
    }

    @Test
    void plantKnowsNoFirmware() {
        PLANT_KNOWS_NO_FIRMWARE.check(MODULE);
        JavaClasses canary = new ClassFileImporter().importClasses(TouchesFirmware.class);
        assertThrows(AssertionError.class, () -> PLANT_KNOWS_NO_FIRMWARE.check(canary));
    }
}
