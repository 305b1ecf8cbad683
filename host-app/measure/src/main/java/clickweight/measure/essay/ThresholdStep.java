package clickweight.measure.essay;

import clickweight.measure.accidental.Rate;
import clickweight.measure.statistics.Proportion;
import java.util.Optional;

/**
 * What one operating force would have made of the recorded forces.
 *
 * @param milliNewtons the force
 * @param accidents bouts above it that nobody meant, an hour, with the interval of the sessions
 * @param missed presses that were asked for and stayed below it; empty when none was asked for
 */
public record ThresholdStep(double milliNewtons, Rate accidents, Optional<Proportion> missed) {}
