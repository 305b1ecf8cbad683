package clickweight.measure.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UncertaintyBudgetTest {

    /** GUM example H.1, end gauge: u_c 31.67 nm, nu_eff 16 truncated, k 2.12 (measurement.md section 3). */
    @Test
    void endGaugeOfTheGumComesOutAsPrinted() {
        UncertaintyBudget budget = new UncertaintyBudget(List.of(
                BudgetLine.observed("standard", 25, 18, ""),
                BudgetLine.observed("difference", 5.8, 24, ""),
                BudgetLine.observed("random", 3.9, 5, ""),
                BudgetLine.observed("systematic", 6.7, 8, ""),
                BudgetLine.observed("expansion", 2.9, 50, ""),
                BudgetLine.observed("temperature", 16.6, 2, "")));
        assertEquals(31.67, budget.combined(), 0.02);
        assertEquals(16, budget.effectiveDegreesOfFreedom());
        assertEquals(2.12, budget.coverageFactor(), 0.005);
    }

    @Test
    void statedLinesAloneUseTheNormalFactor() {
        UncertaintyBudget budget =
                new UncertaintyBudget(List.of(BudgetLine.stated("span", 3, ""), BudgetLine.stated("tare", 4, "")));
        assertEquals(5, budget.combined(), 1e-12);
        assertEquals(1.959964 * 5, budget.expanded(), 1e-4);
    }

    @Test
    void repeatabilityAloneIsStudentsInterval() {
        UncertaintyBudget budget = new UncertaintyBudget(List.of(BudgetLine.observed("repeatability", 2, 29, "")));
        // t(0.975, 29) = 2.04523 (printed tables: 2.045)
        assertEquals(2 * 2.04523, budget.expanded(), 1e-4);
    }
}
