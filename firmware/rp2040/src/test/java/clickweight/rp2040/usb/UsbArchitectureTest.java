package clickweight.rp2040.usb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.rp2040.chip.Memory;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class UsbArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.rp2040.usb");

    private static final ArchRule SMALL_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("clickweight..", "java.lang")
            .because("the device has no java.util");

    private static final ArchRule DEVICE_KNOWS_NO_CHIP = noClasses()
            .that()
            .doNotHaveSimpleName("ChipRegisters")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("clickweight.rp2040.chip")
            .because("all else is tested without a chip");

    private static void failsOn(ArchRule rule, Class<?> canary) {
        JavaClasses imported = new ClassFileImporter().importClasses(canary);
        assertThrows(AssertionError.class, () -> rule.check(imported));
    }

    @Test
    void onlyJavaLangIsUsed() {
        SMALL_JAVA.check(MAIN);
        failsOn(SMALL_JAVA, UsesCollections.class);
    }

    @Test
    void onlyOneClassTouchesTheChip() {
        DEVICE_KNOWS_NO_CHIP.check(MAIN);
        failsOn(DEVICE_KNOWS_NO_CHIP, TouchesTheChip.class);
    }

    @Test
    void thereIsSomethingToCheck() {
        assertTrue(MAIN.size() > 15, "classes " + MAIN.size());
    }

    static final class UsesCollections {
        final java.util.List<String> names = new java.util.ArrayList<>();
    }

    static final class TouchesTheChip {
        int status() {
            return Memory.read(0x50110050);
        }
    }
}
