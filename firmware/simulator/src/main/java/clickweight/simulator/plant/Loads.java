package clickweight.simulator.plant;

import java.util.List;

/**
 * Masses that are laid on a channel one after the other instead of a finger that presses.
 *
 * <pre>
 * load  | first | second | third | ...  last stays
 *       | step  | step   |
 * </pre>
 *
 * @param channel that bears them
 * @param milliNewtons of each
 * @param stepMicros how long each lies
 */
public record Loads(int channel, List<Double> milliNewtons, long stepMicros) {
    /** At a time since start. */
    double at(double micros) {
        int step = (int) (micros / stepMicros);
        return milliNewtons.get(Math.clamp(step, 0, milliNewtons.size() - 1));
    }
}
