package clickweight.protocol;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class ProtocolArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("clickweight.protocol");

    /** What a microcontroller's Java has: java.lang, and the one character set that messages need. */
    private static final ArchRule SMALL_JAVA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("clickweight.protocol..", "java.lang", "java.nio.charset");

    private static final ArchRule DICTIONARY_IS_FOR_THE_HOST = noClasses()
            .that()
            .resideOutsideOfPackage("..dictionary..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dictionary..");

    @Test
    void protocolUsesOnlyWhatTheDeviceHas() {
        SMALL_JAVA.check(MAIN);
        assertThrows(
                AssertionError.class,
                () -> SMALL_JAVA.check(new ClassFileImporter().importClasses(UsesCollections.class)));
    }

    @Test
    void deviceNeverLoadsTheDictionary() {
        DICTIONARY_IS_FOR_THE_HOST.check(MAIN);
        assertThrows(
                AssertionError.class,
                () -> DICTIONARY_IS_FOR_THE_HOST.check(new ClassFileImporter().importClasses(UsesDictionary.class)));
    }

    static final class UsesCollections {
        final List<String> names = new ArrayList<>();
    }

    static final class UsesDictionary {
        String text() {
            return clickweight.protocol.dictionary.Dictionary.json();
        }
    }
}
