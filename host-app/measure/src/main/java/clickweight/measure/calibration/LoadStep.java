package clickweight.measure.calibration;

/**
 * Counts of a channel under one load, for as long as it lay still.
 *
 * @param grams mass that lay on it; 0 for none
 * @param meanCounts over all samples
 * @param deviationCounts of one sample
 * @param driftCounts second half less first half: how far it was from still
 * @param samples how many
 * @param rising whether the load before was lighter; false on the way back
 */
public record LoadStep(
        double grams, double meanCounts, double deviationCounts, double driftCounts, int samples, boolean rising) {}
