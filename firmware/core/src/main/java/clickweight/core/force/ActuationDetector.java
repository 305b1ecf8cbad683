package clickweight.core.force;

/**
 * Pressed at the operating force, released at the release force, and in between as before:
 *
 * <pre>
 * force      ______/-----\__/--\______
 * operating  .....x..................      pressed when force >= operating
 * release    ..........................x..  released when force <= release
 * actuated   _____|====================|__
 * </pre>
 *
 * <p>Release is always below operating, whatever is asked for: one threshold for both chatters with the noise.
 */
public final class ActuationDetector {
    private int operating = Integer.MAX_VALUE;
    private int release = Integer.MAX_VALUE - 1;
    private boolean actuated;

    /** Both in the unit of {@link #update}; a release at or above operating is taken as just below it. */
    public void configure(int operatingLevel, int releaseLevel) {
        operating = operatingLevel;
        release = releaseLevel < operatingLevel ? releaseLevel : operatingLevel - 1;
    }

    /** Takes the force now and says whether the button is pressed. */
    public boolean update(int level) {
        if (level >= operating) {
            actuated = true;
        } else if (level <= release) {
            actuated = false;
        }
        return actuated;
    }

    /** The judgement as of the last sample. */
    public boolean actuated() {
        return actuated;
    }
}
