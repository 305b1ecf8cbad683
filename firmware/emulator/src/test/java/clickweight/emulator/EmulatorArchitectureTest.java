package clickweight.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Rules of this module, with a canary that breaks them. */
class EmulatorArchitectureTest {
    private static final ArchRule ONLY_VIRTUAL_TIME = noClasses()
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static final ArchRule ONLY_THE_IMAGE_RUNS =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("clickweight.core.Firmware");

    /** Breaks both rules on purpose. */
    static final class Canary {
        private Canary() {}

        static long now(clickweight.core.Firmware firmware) {
            firmware.poll(0);
            return System.nanoTime();
        }
    }

    @Test
    void emulatorReadsNoClockAndRunsNoFirmwareOfTheJvm() {
        JavaClasses module = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("clickweight.emulator");
        JavaClasses canary = new ClassFileImporter().importClasses(Canary.class);
        for (ArchRule rule : new ArchRule[] {ONLY_VIRTUAL_TIME, ONLY_THE_IMAGE_RUNS}) {
            rule.check(module);
            assertThrows(AssertionError.class, () -> rule.check(canary));
        }
    }
}
