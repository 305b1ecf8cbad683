package clickweight.device.stream;

/**
 * What a stream brought and what is missing from it.
 *
 * @param batches telemetry batches heard
 * @param samples samples heard, per channel
 * @param gaps places where samples are missing, reconnections included
 * @param samplesLost samples per channel lost between device and bench
 * @param deviceDrops samples per channel that the device dropped because its link was full
 * @param unreadable messages that arrived whole but were too short or of an id this version does not know
 */
public record StreamCounts(
        long batches, long samples, long gaps, long samplesLost, long deviceDrops, long unreadable) {}
