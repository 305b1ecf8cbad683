package clickweight.hardware.calibration;

/** What a mass weighs where it hangs. */
public final class LocalGravity {
    private LocalGravity() {}

    /**
     * Normal gravity, m/s2: the formula of the Geodetic Reference System 1980 with its linear fall over height. Right within
     * 0.0005 m/s2 (50 ppm) away from mountains.
     *
     * @param latitudeDegrees north or south
     * @param heightMetres above sea level
     */
    public static double of(double latitudeDegrees, double heightMetres) {
        double sine = Math.sin(Math.toRadians(latitudeDegrees));
        double sineOfDouble = Math.sin(Math.toRadians(2 * latitudeDegrees));
        return 9.780327 * (1 + 0.0053024 * sine * sine - 0.0000058 * sineOfDouble * sineOfDouble)
                - 3.086e-6 * heightMetres;
    }
}
