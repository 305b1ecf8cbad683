package clickweight.measure.calibration;

/**
 * Free fall where the masses are laid on, m/s^2.
 *
 * @param value what is used
 * @param uncertainty standard uncertainty of it
 * @param source where it comes from, in words
 */
public record Gravity(double value, double uncertainty, String source) {
    /** The standard value, by definition (3rd CGPM, 1901). */
    public static final double STANDARD = 9.80665;

    /** From the equator to the poles, at sea level (WGS 84). */
    private static final double LEAST = 9.7803253359;

    private static final double MOST = 9.8321849379;

    /** First eccentricity squared of WGS 84, and k of Somigliana's formula for normal gravity. */
    private static final double E2 = 0.00669437999014;

    private static final double K = 0.00193185265241;

    /** Free air: less by so much for each metre up. */
    private static final double PER_METRE = 3.086e-6;

    /** What rocks below make of it, at most places: some 50 mGal. */
    private static final double ANOMALY = 5e-4;

    /** Nothing is known of the place: the standard value, as uncertain as the Earth is flat. */
    public static Gravity somewhere() {
        return new Gravity(STANDARD, (MOST - LEAST) / Math.sqrt(12), "the standard value, place not known");
    }

    /** As a gravimeter or a survey says. */
    public static Gravity stated(double value) {
        return new Gravity(value, ANOMALY / 10, "as given");
    }

    /**
     * Normal gravity of WGS 84 (Somigliana's formula) less free air.
     *
     * @param latitudeDegrees -90 to 90
     * @param metres above the sea
     */
    public static Gravity at(double latitudeDegrees, double metres) {
        double sine = Math.sin(Math.toRadians(latitudeDegrees));
        double normal = LEAST * (1 + K * sine * sine) / Math.sqrt(1 - E2 * sine * sine);
        return new Gravity(normal - PER_METRE * metres, ANOMALY, "by latitude and height");
    }
}
