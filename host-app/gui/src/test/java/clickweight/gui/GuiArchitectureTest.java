package clickweight.gui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class GuiArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.gui");

    private static final ArchRule VIEW_MODELS_KNOW_NO_CONTROL = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .resideInAnyPackage("clickweight.gui.trace..", "clickweight.gui.judge..", "clickweight.gui.mouse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "clickweight.gui.chart..")
            .because("what a screen does is tested without a toolkit");

    private static final ArchRule VIEWS_KNOW_NO_DEVICE = noClasses()
            .that()
            .haveSimpleNameEndingWith("View")
            .or()
            .haveSimpleNameEndingWith("Pane")
            .or()
            .haveSimpleNameEndingWith("Table")
            .or()
            .resideInAPackage("clickweight.gui.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("clickweight.device..", "clickweight.station..", "clickweight.core..")
            .because("a view shows what its model says");

    private static final ArchRule ONLY_THE_MOUSE_THREAD_HAS_A_WIRE = noClasses()
            .that()
            .resideOutsideOfPackages("clickweight.gui.mouse..", "clickweight.gui.devices..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("clickweight.station.link.Connection")
            .because("nothing that draws may wait for a wire");

    private static final ArchRule FIRMWARE_IS_FOR_JUDGING = classes()
            .that()
            .resideOutsideOfPackage("clickweight.gui.judge..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("clickweight.core..")
            .because("the firmware's classes judge recorded touches and do nothing else here");

    private static void breaks(ArchRule rule, Class<?> canary) {
        assertThrows(
                AssertionError.class,
                () -> rule.allowEmptyShould(true).check(new ClassFileImporter().importClasses(canary)));
    }

    @Test
    void viewModelsKnowNoControl() {
        VIEW_MODELS_KNOW_NO_CONTROL.check(MAIN);
        breaks(VIEW_MODELS_KNOW_NO_CONTROL, CanaryModel.class);
    }

    @Test
    void viewsKnowNoDevice() {
        VIEWS_KNOW_NO_DEVICE.check(MAIN);
        breaks(VIEWS_KNOW_NO_DEVICE, CanaryView.class);
    }

    @Test
    void onlyTheThreadOfTheMouseHasAWire() {
        ONLY_THE_MOUSE_THREAD_HAS_A_WIRE.check(MAIN);
        breaks(ONLY_THE_MOUSE_THREAD_HAS_A_WIRE, CanaryView.class);
    }

    @Test
    void firmwareIsForJudging() {
        FIRMWARE_IS_FOR_JUDGING.check(MAIN);
        breaks(FIRMWARE_IS_FOR_JUDGING, CanaryModel.class);
    }

    static final class CanaryModel {
        Class<?> control() {
            return javafx.scene.control.Label.class;
        }

        Class<?> firmware() {
            return clickweight.core.force.ForceBank.class;
        }
    }

    static final class CanaryView {
        Class<?> device() {
            return clickweight.station.link.Connection.class;
        }
    }
}
