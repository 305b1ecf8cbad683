package clickweight.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown to fail on a canary that breaks it. */
class CoreArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.core");

    /** The judgements run anywhere: they know the language, the protocol's words and their own package. */
    private static ArchRule logicKnowsOnlyItself(String logic) {
        return classes()
                .that()
                .resideInAPackage(logic)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(logic, "java.lang", "clickweight.protocol..")
                .because("judgements are tested and compiled without a board");
    }

    /** A microcontroller's Java is java.lang; collections, streams and their like are not there or too large. */
    private static final ArchRule SMALL_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("clickweight..", "java.lang")
            .because("the device has no java.util");

    private static final ArchRule NO_DICTIONARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("clickweight.protocol.dictionary..")
            .because("texts are for the host");

    private static final ArchRule BOARD_IS_INTERFACES = classes()
            .that()
            .resideInAPackage("..core.board..")
            .and()
            .doNotHaveSimpleName("Lines")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beInterfaces()
            .because("the seam decides nothing");

    /** What is stored is for others to know: two kinds of records use the same two slots. */
    private static final ArchRule STORAGE_KNOWS_NO_RECORDS = noClasses()
            .that()
            .resideInAPackage("..core.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..core.settings..", "..core.unit..", "clickweight.protocol.setting..")
            .because("slots hold numbered values and do not know what they mean");

    private static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("nanoTime|currentTimeMillis|sleep")))
            .because("time is an argument, never read");

    private static final ArchRule NO_BOXES_NO_FORMAT = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe("boxes or formats", CoreArchitectureTest::boxesOrFormats))
            .because("a poll allocates nothing");

    private static final ArchRule NO_FLOATING_POINT = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .because("the chip has integers; double maths costs 13 KB");

    private static final ArchRule NO_ENUMS =
            noClasses().should().beEnums().because("each costs about a kilobyte on the chip");

    private static boolean boxesOrFormats(JavaMethodCall call) {
        String name = call.getTarget().getName();
        boolean boxes = name.equals("valueOf") && call.getTargetOwner().isAssignableTo(Number.class);
        return boxes || name.equals("format") || name.equals("formatted");
    }

    private static void failsOn(ArchRule rule, Class<?> canary) {
        JavaClasses imported = new ClassFileImporter().importClasses(canary);
        assertThrows(AssertionError.class, () -> rule.allowEmptyShould(true).check(imported));
    }

    @ParameterizedTest
    @ValueSource(strings = {"button", "encoder", "force", "guard"})
    void logicKnowsOnlyTheProtocolAndItself(String logic) {
        logicKnowsOnlyItself("clickweight.core." + logic).check(MAIN);
        failsOn(logicKnowsOnlyItself("clickweight.core"), KnowsABoard.class);
    }

    @Test
    void onlyJavaLangIsUsed() {
        SMALL_JAVA.check(MAIN);
        failsOn(SMALL_JAVA, UsesCollections.class);
        failsOn(SMALL_JAVA, UsesALambda.class);
    }

    @Test
    void dictionaryIsNotLoaded() {
        NO_DICTIONARY.check(MAIN);
        failsOn(NO_DICTIONARY, UsesTheDictionary.class);
    }

    @Test
    void boardIsInterfacesOnly() {
        BOARD_IS_INTERFACES.check(MAIN);
        failsOn(BOARD_IS_INTERFACES, clickweight.core.board.CanaryDecides.class);
    }

    @Test
    void storageDoesNotKnowWhatItStores() {
        STORAGE_KNOWS_NO_RECORDS.check(MAIN);
        failsOn(STORAGE_KNOWS_NO_RECORDS, clickweight.core.storage.CanaryKnowsSettings.class);
    }

    @Test
    void timeIsNeverRead() {
        TIME_IS_AN_ARGUMENT.check(MAIN);
        failsOn(TIME_IS_AN_ARGUMENT, ReadsTheClock.class);
    }

    @Test
    void nothingIsBoxedOrFormatted() {
        NO_BOXES_NO_FORMAT.check(MAIN);
        failsOn(NO_BOXES_NO_FORMAT, Boxes.class);
        failsOn(NO_BOXES_NO_FORMAT, Formats.class);
    }

    @Test
    void numbersAreIntegers() {
        NO_FLOATING_POINT.check(MAIN);
        failsOn(NO_FLOATING_POINT, HasADouble.class);
    }

    @Test
    void thereAreNoEnums() {
        NO_ENUMS.check(MAIN);
        failsOn(NO_ENUMS, AnEnum.class);
    }

    @Test
    void thereIsSomethingToCheck() {
        assertTrue(MAIN.size() > 40, "classes " + MAIN.size());
        assertTrue(MAIN.contain(Firmware.class));
    }

    static final class KnowsABoard {
        int lines(clickweight.core.board.DigitalInputs inputs) {
            return inputs.levels();
        }
    }

    static final class UsesCollections {
        final java.util.List<String> names = new java.util.ArrayList<>();
    }

    static final class UsesALambda {
        final java.util.function.IntSupplier one = () -> 1;
    }

    static final class UsesTheDictionary {
        String text() {
            return clickweight.protocol.dictionary.Dictionary.json();
        }
    }

    static final class ReadsTheClock {
        long now() {
            return System.nanoTime();
        }
    }

    static final class Boxes {
        Object box(int value) {
            return value;
        }
    }

    static final class Formats {
        String text() {
            return String.format("x");
        }
    }

    static final class HasADouble {
        double value;
    }

    enum AnEnum {
        ONE
    }
}
