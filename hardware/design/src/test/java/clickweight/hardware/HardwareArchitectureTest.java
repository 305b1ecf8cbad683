package clickweight.hardware;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clickweight.hardware.netlist.WriterCanary;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class HardwareArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.hardware");

    private static final ArchRule SOURCE_KNOWS_NO_WRITER = noClasses()
            .that()
            .resideInAPackage("clickweight.hardware.netlist")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "clickweight.hardware.kicad..",
                    "clickweight.hardware.drawing..",
                    "clickweight.hardware.bill..",
                    "clickweight.hardware.rule..")
            .because("the netlist is the source; what is made from it comes and goes");

    private static final ArchRule PROGRAM_KNOWS_NO_FIRMWARE = noClasses()
            .that()
            .resideInAPackage("clickweight.hardware..")
            .and()
            .resideOutsideOfPackage("clickweight.hardware.unit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("clickweight.rp2040..", "clickweight.core..", "clickweight.simulator..")
            .because("hardware is held equal to the firmware by tests: made from it, it could not be wrong");

    @Test
    void theNetlistKnowsNothingOfWhatIsMadeFromIt() {
        SOURCE_KNOWS_NO_WRITER.check(MAIN);
        JavaClasses canary = new ClassFileImporter().importClasses(WriterCanary.class);
        assertThrows(AssertionError.class, () -> SOURCE_KNOWS_NO_WRITER.check(canary));
    }

    @Test
    void theProgramIsNotMadeFromTheFirmware() {
        PROGRAM_KNOWS_NO_FIRMWARE.check(MAIN);
        JavaClasses canary = new ClassFileImporter().importClasses(UsesFirmware.class);
        assertThrows(AssertionError.class, () -> PROGRAM_KNOWS_NO_FIRMWARE.check(canary));
    }

    /** Breaks the rule. */
    static final class UsesFirmware {
        int pin() {
            // read, not compiled in, or there is nothing to see in the class
            return new clickweight.core.unit.UnitCalibration().valueOr(0, 0);
        }
    }
}
