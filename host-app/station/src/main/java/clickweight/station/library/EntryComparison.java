package clickweight.station.library;

import clickweight.measure.statistics.InsufficientDataException;
import clickweight.measure.statistics.Ratio;
import clickweight.measure.statistics.Welch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A button of two kept results beside each other.
 *
 * @param one button of the first
 * @param other the same button of the second
 * @param difference of the activation forces, first minus second; empty when the strokes do not bear one
 */
public record EntryComparison(KeptButton one, KeptButton other, Optional<Welch> difference) {

    /** The buttons that both have, in the order of the first. */
    public static List<EntryComparison> of(KeptResult one, KeptResult other) {
        List<EntryComparison> all = new ArrayList<>();
        for (KeptButton button : one.buttons()) {
            other.button(button.button()).ifPresent(same -> all.add(of(button, same)));
        }
        return all;
    }

    private static EntryComparison of(KeptButton one, KeptButton other) {
        try {
            Welch welch = Welch.of(one.forcesMilliNewtons(), other.forcesMilliNewtons());
            return new EntryComparison(one, other, Optional.of(welch));
        } catch (InsufficientDataException e) {
            return new EntryComparison(one, other, Optional.empty());
        }
    }

    /** The difference in steps that a finger just notices, measurement.md 2.8. */
    public double steps() {
        return Ratio.steps(one.meanMilliNewtons() / other.meanMilliNewtons());
    }
}
