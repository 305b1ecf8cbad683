package clickweight.gui.essay;

import clickweight.gui.trace.RecordedPress;
import clickweight.measure.statistics.Summary;
import java.util.List;
import java.util.Optional;

/** What the presses that the mouse reported took, by button: from the touches that every screen shows. */
final class ActivationForces {
    private ActivationForces() {}

    /** Empty without a press. */
    static Optional<Summary> of(List<RecordedPress> touches) {
        double[] peaks = touches.stream()
                .filter(RecordedPress::reported)
                .mapToDouble(RecordedPress::peakMilliNewtons)
                .toArray();
        return peaks.length == 0 ? Optional.empty() : Optional.of(Summary.of(peaks));
    }
}
