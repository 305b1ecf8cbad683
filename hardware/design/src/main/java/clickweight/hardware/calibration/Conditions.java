package clickweight.hardware.calibration;

/**
 * What has to be known besides the readings.
 *
 * @param gravity where the masses hang, m/s2
 * @param gravityUncertainty standard, m/s2
 * @param massToleranceRelative limit of error of the masses' class: 50 ppm for OIML R 111 M1 from 100 g on
 * @param tiltDegrees greatest angle between the pull and the button's travel
 */
public record Conditions(double gravity, double gravityUncertainty, double massToleranceRelative, double tiltDegrees) {}
