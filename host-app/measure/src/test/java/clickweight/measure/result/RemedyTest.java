package clickweight.measure.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.statistics.BudgetLine;
import clickweight.measure.statistics.UncertaintyBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTest {
    private static UncertaintyBudget budget(double span, double repeatability) {
        return new UncertaintyBudget(List.of(
                BudgetLine.observed("repeatability", repeatability, 29, "s / √n"),
                BudgetLine.stated("span", span, "u_rel |mean|")));
    }

    @Test
    void theLargestLineIsNamedWithItsShareOfTheVariance() {
        Remedy remedy = Remedy.of(budget(3, 1)).orElseThrow();
        assertEquals("span", remedy.line());
        assertEquals(0.9, remedy.shareOfVariance(), 1e-12);
        assertTrue(Remedy.of(budget(1, 3)).orElseThrow().words().startsWith("more strokes"));
    }

    @Test
    void nothingUncertainHasNoRemedy() {
        assertTrue(Remedy.of(budget(0, 0)).isEmpty());
    }
}
