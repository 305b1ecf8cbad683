package clickweight.gui.trace;

/**
 * What turns the counts of one channel into force.
 *
 * @param tareSixteenths counts of the unloaded channel, in 1/16 count
 * @param spanNanoNewtonsPerCount force of one count
 * @param spanUncertaintyPpm standard uncertainty of the span, in millionths
 */
public record ChannelScale(int tareSixteenths, int spanNanoNewtonsPerCount, int spanUncertaintyPpm) {
    private static final double SIXTEEN = 16;
    private static final double NANO_PER_MILLI = 1e6;

    /** Force of a mean of counts, mN. */
    public double milliNewtons(double counts) {
        return (counts - tareSixteenths / SIXTEEN) * spanNanoNewtonsPerCount / NANO_PER_MILLI;
    }
}
