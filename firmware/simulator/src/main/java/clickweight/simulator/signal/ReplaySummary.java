package clickweight.simulator.signal;

/**
 * What a replay did.
 *
 * @param rowsIn rows of the signal file
 * @param rowsOut rows of the transcript, the header not counted
 * @param polls how often the firmware was polled
 * @param clippedSamples force samples outside 0 to 4095 counts, which the converter read as the nearer end
 */
public record ReplaySummary(long rowsIn, long rowsOut, long polls, long clippedSamples) {}
