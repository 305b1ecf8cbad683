package clickweight.hardware.calibration;

/**
 * One mass on one button.
 *
 * @param massGrams that hangs on it, 0 for none
 * @param rising whether masses were being added
 * @param meanCounts over the reading
 * @param standardErrorCounts of that mean
 */
public record Loading(double massGrams, boolean rising, double meanCounts, double standardErrorCounts) {}
