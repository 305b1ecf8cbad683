package clickweight.measure.curve;

/**
 * Where a contact made and broke more than once: the closures on the press and the openings on the return beyond one, and the band that they
 * and the first of them span. A rig that steps has no times, so a dwell is a way: how far the stage went on with the contact in one state,
 * between two edges of the band.
 *
 * @param extraMakes closures on the press beyond the first
 * @param extraBreaks openings on the return beyond the first
 * @param fromMicrometers least travel of an edge of the band; NaN when the contact did not tease
 * @param toMicrometers greatest
 * @param lowGramForce least force at an edge of the band, as in the file
 * @param highGramForce greatest
 * @param longestDwellMicrometers longest way between two edges of the band that follow each other
 */
record TeaseBand(
        int extraMakes,
        int extraBreaks,
        double fromMicrometers,
        double toMicrometers,
        double lowGramForce,
        double highGramForce,
        double longestDwellMicrometers) {

    static TeaseBand of(Curve curve) {
        int turn = curve.reversalRow();
        Band band = new Band(curve);
        int makes = band.take(0, turn, true);
        int breaks = band.take(turn, curve.rows() - 1, false);
        boolean teased = makes > 1 || breaks > 1;
        return new TeaseBand(
                Math.max(0, makes - 1),
                Math.max(0, breaks - 1),
                teased ? band.from : Double.NaN,
                teased ? band.to : Double.NaN,
                teased ? band.low : Double.NaN,
                teased ? band.high : Double.NaN,
                teased ? band.dwell : Double.NaN);
    }

    /** Edges of one direction after the other; a direction with one edge of its kind adds nothing. */
    private static final class Band {
        private final Curve curve;
        private double from = Double.POSITIVE_INFINITY;
        private double to = Double.NEGATIVE_INFINITY;
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;
        private double dwell;

        Band(Curve curve) {
            this.curve = curve;
        }

        /** Takes the edges from the first to the last of a kind in rows (after, end]; how many of that kind there are. */
        int take(int after, int end, boolean make) {
            int first = -1;
            int last = -1;
            int count = 0;
            for (int i = after + 1; i <= end; i++) {
                if (isEdge(i) && curve.closed()[i] == make) {
                    first = first < 0 ? i : first;
                    last = i;
                    count++;
                }
            }
            if (count > 1) {
                span(first, last);
            }
            return count;
        }

        private void span(int first, int last) {
            double way = 0;
            for (int i = first; i <= last; i++) {
                double x = curve.travelMicrometers()[i];
                way += i > first ? Math.abs(x - curve.travelMicrometers()[i - 1]) : 0;
                if (isEdge(i)) {
                    dwell = Math.max(dwell, way);
                    way = 0;
                    from = Math.min(from, x);
                    to = Math.max(to, x);
                    low = Math.min(low, curve.forceGramForce()[i]);
                    high = Math.max(high, curve.forceGramForce()[i]);
                }
            }
        }

        private boolean isEdge(int row) {
            return curve.closed()[row] != curve.closed()[row - 1];
        }
    }
}
