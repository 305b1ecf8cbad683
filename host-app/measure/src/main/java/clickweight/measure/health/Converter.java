package clickweight.measure.health;

/**
 * Where forces lie on a converter: which of them it can tell.
 *
 * @param tareCounts counts of the unloaded channel
 * @param milliNewtonsPerCount force of one count, mN; above 0
 * @param wideCodes whether it is the RP2040's own, with its {@link WideCode}s
 */
public record Converter(double tareCounts, double milliNewtonsPerCount, boolean wideCodes) {
    /** The reference board as it leaves the factory: tare 200 counts, 1.25 mN a count (hardware/pinmap.csv). */
    public static final Converter REFERENCE_BOARD = new Converter(200, 1.25, true);

    /** One that can tell every force. */
    public static final Converter IDEAL = new Converter(0, 1, false);

    /** Whether a force lies on a wide code or within a count of one, so that a threshold there is known badly. */
    public boolean isUnsure(double milliNewtons) {
        return wideCodes
                && WideCode.near(tareCounts + milliNewtons / milliNewtonsPerCount, 1)
                        .isPresent();
    }
}
