package clickweight.gui.measuring;

import org.jspecify.annotations.Nullable;

/**
 * A stroke that somebody must decide about.
 *
 * @param button name of the button
 * @param place among the button's strokes, from 0
 * @param activationForce mN
 * @param median of the button, mN
 * @param left whether it was decided to leave it out; null while nobody has decided, then it counts
 */
public record Doubt(
        String button,
        int place,
        double activationForce,
        double median,
        @Nullable Boolean left) {
    Doubt decided(boolean leaveOut) {
        return new Doubt(button, place, activationForce, median, leaveOut);
    }

    /** Whether it does not count. */
    boolean leftOut() {
        return Boolean.TRUE.equals(left);
    }
}
