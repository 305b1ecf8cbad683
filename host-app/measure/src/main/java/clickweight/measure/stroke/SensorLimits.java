package clickweight.measure.stroke;

/**
 * How far a sensor is from an ideal one, by its calibration record.
 *
 * @param linearityMilliNewtons largest distance from the straight line, mN
 * @param hysteresisMilliNewtons largest difference between loading and unloading, mN
 * @param recordSha256 of the record, in hexadecimal; empty when there is none
 */
public record SensorLimits(double linearityMilliNewtons, double hysteresisMilliNewtons, String recordSha256) {
    /** Nothing is known. */
    public static final SensorLimits UNKNOWN = new SensorLimits(0, 0, "");

    /** Whether there is a record. */
    public boolean known() {
        return !recordSha256.isEmpty();
    }
}
