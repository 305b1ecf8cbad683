package clickweight.gui.measuring;

/**
 * How far one button is.
 *
 * @param button its name
 * @param done strokes so far
 * @param wanted strokes asked for
 * @param halfWidth half of the 95 % interval of the mean so far, from repeatability alone, mN; NaN below two strokes
 * @param target half width asked for, mN
 */
public record ProgressRow(String button, int done, int wanted, double halfWidth, double target) {
    /** Whether it has its strokes and its interval. */
    boolean reached() {
        return done >= wanted && halfWidth <= target;
    }

    /** Strokes it will take in all, by the width so far: a width goes with the root of the strokes. */
    int expected() {
        if (Double.isNaN(halfWidth) || done < 2) {
            return wanted;
        }
        double ratio = halfWidth / target;
        return (int) Math.max(wanted, Math.ceil(done * Math.min(ratio * ratio, 1000)));
    }
}
