package clickweight.core.force;

/**
 * Evidence of a knock on the desk or of the mouse being set down: it shakes all channels alike, a finger loads one. Asked
 * only when a judgement is about to change, so that it costs nothing until then and delays no click.
 *
 * <pre>
 *             left    right   wheel   middle
 * a click     600     20      150     0         the least of the others is 0: pressed
 * a chord     600     640     150     0         likewise
 * a knock     600     450     700     500       the least of the others is more than 3/16: waits
 * </pre>
 */
final class SharedForce {
    /** Others that must agree: two fingers may press at once. */
    private static final int FEWEST_WITNESSES = 2;
    /**
     * Of sixteen parts. Channels that answer a knock differ by about a factor of two and hear it up to a sample or two
     * apart; a click is heard in others at some per cent.
     */
    private static final int SHARE_SIXTEENTHS = 3;

    private final ForceTuning tuning;
    private final ForceChannel[] channels;
    private final int channelMask;

    /** The channels of the mask are the witnesses. */
    SharedForce(ForceTuning tuning, ForceChannel[] channels, int channelMask) {
        this.tuning = tuning;
        this.channels = channels;
        this.channelMask = channelMask;
    }

    /** Whether all others that are not pressed are loaded the same way as {@code own}, levels from rest or from before. */
    boolean shared(ForceChannel asking, int own) {
        if (!tuning.sharedEvidence()) {
            return false;
        }
        int wanted = (own >> 4) * SHARE_SIXTEENTHS;
        int witnesses = 0;
        for (int i = 0; i < channels.length; i++) {
            ForceChannel other = channels[i];
            if ((channelMask & 1 << i) == 0 || other == asking || other.actuated()) {
                continue;
            }
            int above = other.aboveRest();
            boolean agrees = own > 0 ? above >= wanted : above <= wanted;
            if (!agrees) {
                return false;
            }
            witnesses++;
        }
        return witnesses >= FEWEST_WITNESSES;
    }
}
