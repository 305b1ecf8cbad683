package clickweight.device;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clickweight.measure.MeasureCanary;
import com.fazecast.jSerialComm.SerialPort;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class DeviceArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.device");

    private static final ArchRule SERIAL_LIBRARY_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("clickweight.device.transport.serial")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fazecast..")
            .because("a library that is replaced must be replaced in one package");

    private static final ArchRule HID_LIBRARY_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("clickweight.device.transport.hid")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hid4java..")
            .because("a library that is replaced must be replaced in one package");

    private static final ArchRule NATIVE_CALLS_NOWHERE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna..")
            .because("what a system can do is reached through a library that knows all systems");

    private static final ArchRule EMULATOR_IN_ONE_PLACE = noClasses()
            .that()
            .resideInAPackage("clickweight.device..")
            .and()
            .resideOutsideOfPackage("clickweight.device.transport.sim")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("clickweight.emulator..")
            .because("who opens another wire must load nothing of an emulator");

    private static final ArchRule DEVICE_KNOWS_NO_MEASURING = noClasses()
            .that()
            .resideInAPackage("clickweight.device..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "clickweight.measure..", "clickweight.station..", "clickweight.cli..", "clickweight.gui..")
            .because("a session must serve a screen, a test and a measurement alike");

    private static final ArchRule CAPTURES_NEED_NO_WIRE = noClasses()
            .that()
            .resideInAnyPackage("clickweight.device.capture", "clickweight.device.stream")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("clickweight.device.transport..", "clickweight.device.link", "clickweight.device")
            .because("a capture is read without any device");

    @Test
    void jSerialCommIsNamedInOnePackage() {
        SERIAL_LIBRARY_IN_ONE_PLACE.check(MAIN);
        breaks(SERIAL_LIBRARY_IN_ONE_PLACE, UsesSerialPort.class);
    }

    @Test
    void hid4javaIsNamedInOnePackageAndWhatItStandsOnNowhere() {
        HID_LIBRARY_IN_ONE_PLACE.check(MAIN);
        breaks(HID_LIBRARY_IN_ONE_PLACE, UsesHid.class);
        NATIVE_CALLS_NOWHERE.check(MAIN);
        breaks(NATIVE_CALLS_NOWHERE, UsesNativeCalls.class);
    }

    @Test
    void theEmulatorIsNamedInOnePackage() {
        EMULATOR_IN_ONE_PLACE.check(MAIN);
        breaks(EMULATOR_IN_ONE_PLACE, UsesEmulator.class);
    }

    @Test
    void deviceDependsOnNeitherMeasureNorCli() {
        DEVICE_KNOWS_NO_MEASURING.check(MAIN);
        breaks(DEVICE_KNOWS_NO_MEASURING, UsesMeasure.class);
    }

    @Test
    void capturesAreReadWithoutATransport() {
        CAPTURES_NEED_NO_WIRE.check(MAIN);
        breaks(CAPTURES_NEED_NO_WIRE, clickweight.device.capture.TransportCanary.class);
    }

    private static void breaks(ArchRule rule, Class<?> canary) {
        assertThrows(AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(canary)));
    }

    static final class UsesSerialPort {
        String version() {
            return SerialPort.getVersion();
        }
    }

    static final class UsesHid {
        String version() {
            return org.hid4java.HidServices.getVersion();
        }
    }

    static final class UsesNativeCalls {
        int error() {
            return com.sun.jna.Native.getLastError();
        }
    }

    static final class UsesEmulator {
        Object image() {
            return clickweight.emulator.ImageFile.usual();
        }
    }

    static final class UsesMeasure {
        final Object measure = new MeasureCanary();
    }
}
