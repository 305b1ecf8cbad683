package clickweight.measure.statistics;

/**
 * A measured quantity with its interval. Forces in mN; the name of the figure carries the unit.
 *
 * @param mean of the strokes
 * @param s standard deviation between strokes (noise of single strokes included); NaN for one stroke
 * @param u95Low lower end of the 95 % interval of the mean, budget included; NaN for one stroke
 * @param u95High upper end
 * @param median of the strokes
 * @param p5 5th percentile of the strokes
 * @param p95 95th percentile of the strokes
 * @param n strokes it rests on
 */
public record Figure(
        double mean, double s, double u95Low, double u95High, double median, double p5, double p95, int n) {

    /** mean +- U95 of a budget. */
    public static Figure of(Summary summary, UncertaintyBudget budget) {
        double expanded = summary.n() < 2 ? Double.NaN : budget.expanded();
        return new Figure(
                summary.mean(),
                summary.s(),
                summary.mean() - expanded,
                summary.mean() + expanded,
                summary.median(),
                summary.p5(),
                summary.p95(),
                summary.n());
    }

    /** Half width of the interval, U95. */
    public double u95() {
        return (u95High - u95Low) / 2;
    }

    /** True when the interval holds a value. */
    public boolean covers(double value) {
        return u95Low <= value && value <= u95High;
    }
}
