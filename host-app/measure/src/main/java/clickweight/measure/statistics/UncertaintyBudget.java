package clickweight.measure.statistics;

import java.util.List;

/**
 * Independent lines combined by the GUM (JCGM 100:2008, 5.1 and G.4): u_c^2 = sum (c_i u_i)^2, effective degrees of freedom
 * nu_eff = u_c^4 / sum (u_i^4 / nu_i) by Welch-Satterthwaite, truncated before the t table, U95 = t(0.975, nu_eff) u_c.
 *
 * @param lines each with the sensitivity already applied
 */
public record UncertaintyBudget(List<BudgetLine> lines) {

    public UncertaintyBudget {
        lines = List.copyOf(lines);
    }

    /** Combined standard uncertainty u_c. */
    public double combined() {
        double squares = 0;
        for (BudgetLine line : lines) {
            squares += line.standardUncertainty() * line.standardUncertainty();
        }
        return Math.sqrt(squares);
    }

    /** Truncated effective degrees of freedom, at least 1; infinite when no line has finite ones. */
    public double effectiveDegreesOfFreedom() {
        double sum = 0;
        for (BudgetLine line : lines) {
            sum += Math.pow(line.standardUncertainty(), 4) / line.degreesOfFreedom();
        }
        return sum == 0 ? Double.POSITIVE_INFINITY : Math.max(1, Math.floor(Math.pow(combined(), 4) / sum));
    }

    /** Coverage factor k = t(0.975, nu_eff). */
    public double coverageFactor() {
        return StudentT.quantile975(effectiveDegreesOfFreedom());
    }

    /** Expanded uncertainty U95 = k u_c: the half width of the interval. */
    public double expanded() {
        return coverageFactor() * combined();
    }
}
