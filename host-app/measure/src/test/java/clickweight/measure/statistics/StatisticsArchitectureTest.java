package clickweight.measure.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clickweight.measure.curve.Curve;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is shown to fail on a canary that breaks it. */
class StatisticsArchitectureTest {
    private static final ArchRule STATISTICS_KNOW_NUMBERS_ONLY = classes()
            .that()
            .resideInAPackage("clickweight.measure.statistics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "clickweight.measure.statistics..", "org.apache.commons..", "org.jspecify.annotations..", "java..")
            .because("a method is tested against its source, whatever the numbers mean");

    private static final ArchRule NO_CHANCE_WITHOUT_A_SEED = noClasses()
            .that()
            .resideInAPackage("clickweight.measure..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .because("the sequence behind a published interval is that of a named generator with a stored seed");

    private static void holdsAndCanFail(ArchRule rule, Class<?> canary) {
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("clickweight.measure"));
        assertThrows(AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(canary)));
    }

    @Test
    void statisticsKnowNothingOfCurvesOrMice() {
        holdsAndCanFail(STATISTICS_KNOW_NUMBERS_ONLY, UsesCurve.class);
    }

    @Test
    void chanceComesFromOneKindOfGenerator() {
        holdsAndCanFail(NO_CHANCE_WITHOUT_A_SEED, UsesRandom.class);
    }

    static final class UsesCurve {
        Class<?> curve() {
            return Curve.class;
        }
    }

    static final class UsesRandom {
        double chance() {
            return new java.util.Random(1).nextDouble();
        }
    }
}
