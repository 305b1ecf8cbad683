package clickweight.measure.stroke;

/**
 * What is known of one force channel, as the device states it and as it was calibrated.
 *
 * @param milliNewtonsPerCount span: force of one count, mN, above 0
 * @param spanUncertaintyRelative standard uncertainty of the span, relative (0.005 is half a percent)
 * @param groupDelayMicros how much later than the force a sample is ready, µs
 * @param groupDelayUncertaintyMicros standard uncertainty of that delay, µs
 * @param widthBits width of a count, 1 to 31; full scale is 2^width - 1
 * @param tareCounts the device's own unloaded count; each stroke finds its own zero again
 * @param sensor what its calibration record says besides
 */
public record ChannelCalibration(
        double milliNewtonsPerCount,
        double spanUncertaintyRelative,
        double groupDelayMicros,
        double groupDelayUncertaintyMicros,
        int widthBits,
        double tareCounts,
        SensorLimits sensor) {

    /** Without a calibration record. */
    public ChannelCalibration(
            double milliNewtonsPerCount,
            double spanUncertaintyRelative,
            double groupDelayMicros,
            double groupDelayUncertaintyMicros,
            int widthBits,
            double tareCounts) {
        this(
                milliNewtonsPerCount,
                spanUncertaintyRelative,
                groupDelayMicros,
                groupDelayUncertaintyMicros,
                widthBits,
                tareCounts,
                SensorLimits.UNKNOWN);
    }

    /** @throws IllegalArgumentException when a value lies outside the ranges above */
    public ChannelCalibration {
        if (!(milliNewtonsPerCount > 0) || !(spanUncertaintyRelative >= 0) || !(groupDelayUncertaintyMicros >= 0)) {
            throw new IllegalArgumentException(
                    "The calibration is not usable, because span must be above 0 and uncertainties not negative;"
                            + " calibrate the channel again.");
        }
        if (widthBits < 1 || widthBits > 31) {
            throw new IllegalArgumentException(
                    "The count width is " + widthBits + " bits, but 1 to 31 are possible; check the calibration.");
        }
    }

    /** The same with what its calibration record says. */
    public ChannelCalibration with(SensorLimits record) {
        return new ChannelCalibration(
                milliNewtonsPerCount,
                spanUncertaintyRelative,
                groupDelayMicros,
                groupDelayUncertaintyMicros,
                widthBits,
                tareCounts,
                record);
    }

    /** Force of a count above the device's tare, mN. */
    public double milliNewtons(double counts) {
        return (counts - tareCounts) * milliNewtonsPerCount;
    }

    /** True when the converter was at one of its ends: the force is then a bound, not a value. */
    public boolean saturated(int counts) {
        return counts <= 0 || counts >= (1 << widthBits) - 1;
    }
}
