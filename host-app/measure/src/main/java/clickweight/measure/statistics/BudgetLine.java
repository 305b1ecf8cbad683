package clickweight.measure.statistics;

/**
 * One line of an uncertainty budget.
 *
 * @param name what it is
 * @param standardUncertainty |c_i u_i|, in the unit of the figure
 * @param degreesOfFreedom infinite for a stated (type B) uncertainty
 * @param evaluation type A: from the spread of the data; type B: from anything else
 * @param formula how it was found
 */
public record BudgetLine(
        String name, double standardUncertainty, double degreesOfFreedom, Evaluation evaluation, String formula) {

    /** How a line was evaluated, in the words of the GUM. */
    public enum Evaluation {
        A,
        B
    }

    /** A type A line. */
    public static BudgetLine observed(
            String name, double standardUncertainty, double degreesOfFreedom, String formula) {
        return new BudgetLine(name, standardUncertainty, degreesOfFreedom, Evaluation.A, formula);
    }

    /** A type B line, taken as known exactly. */
    public static BudgetLine stated(String name, double standardUncertainty, String formula) {
        return new BudgetLine(name, standardUncertainty, Double.POSITIVE_INFINITY, Evaluation.B, formula);
    }
}
