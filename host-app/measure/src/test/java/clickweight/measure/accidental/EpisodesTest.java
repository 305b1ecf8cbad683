package clickweight.measure.accidental;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Samples 10 ms apart; each track is drawn as a row of forces in tenths of a newton. */
class EpisodesTest {
    private static ForceTrack track(String forces, long[] detents, boolean[] cued) {
        double[] milliNewtons =
                forces.chars().mapToDouble(digit -> (digit - '0') * 100.0).toArray();
        long[] times =
                LongStream.range(0, milliNewtons.length).map(i -> i * 10_000).toArray();
        return new ForceTrack("one", "left", times, milliNewtons, detents, cued);
    }

    private static ForceTrack track(String forces) {
        return track(forces, new long[0], new boolean[0]);
    }

    private static double[] maxima(List<Episode> episodes) {
        return episodes.stream().mapToDouble(Episode::maximumMilliNewtons).toArray();
    }

    @Test
    void withoutDeclusteringEveryRisingEdgeIsABout() {
        assertArrayEquals(new double[] {700, 900, 800}, maxima(Episodes.bouts(track("0070990080"), 600, 0, 0)));
    }

    @Test
    void runsWithLessThanTheGapBetweenThemAreOneBout() {
        // ends at 30 ms, starts again at 40 ms: 10 ms between; then 20 ms
        ForceTrack track = track("0070990080");
        assertArrayEquals(new double[] {900, 800}, maxima(Episodes.bouts(track, 600, 0, 20_000)));
        assertArrayEquals(new double[] {900}, maxima(Episodes.bouts(track, 600, 0, 20_001)));
    }

    @Test
    void aRunShorterThanTheDwellIsNoBout() {
        assertArrayEquals(new double[] {900}, maxima(Episodes.bouts(track("0070990080"), 600, 20_000, 0)));
        assertEquals(List.of(), Episodes.bouts(track("0070990080"), 600, 20_001, 0));
    }

    @Test
    void forceAtTheThresholdIsNotAboveIt() {
        assertEquals(List.of(), Episodes.bouts(track("0060"), 600, 0, 0));
    }

    @Test
    void aBoutAtTheEndIsCountedAndAPressThatWasAskedForIsNot() {
        boolean[] cued = {false, true, true, false, false};
        assertArrayEquals(new double[] {800}, maxima(Episodes.bouts(track("09908", new long[0], cued), 600, 0, 0)));
    }

    @Test
    void aPressThatWasAskedForBetweenTwoRunsIsNotTheirMaximum() {
        boolean[] cued = {false, false, false, true, true, false, false, false};
        ForceTrack track = track("07099080", new long[0], cued);
        assertArrayEquals(new double[] {800}, maxima(Episodes.bouts(track, 600, 0, 100_000)));
        // six of eight samples of 10 ms were nobody's wish
        assertEquals(60_000, track.durationHours() * 3.6e9, 1e-3);
    }

    @Test
    void scrollEpisodesEndWhereTheWheelPausesForTheGap() {
        //              moves at 10, 20, then at 50 (gap 30 ms) and 60
        long[] detents = {0, 1, 2, 2, 2, 3, 4, 4};
        ForceTrack track = track("12345678", detents, new boolean[0]);
        assertArrayEquals(new double[] {300, 700}, maxima(Episodes.scroll(track, 30_000)));
        assertArrayEquals(new double[] {700}, maxima(Episodes.scroll(track, 30_001)));
    }

    @Test
    void aPressThatWasAskedForCutsAScrollEpisodeOff() {
        long[] detents = {0, 1, 2, 3, 4, 5};
        boolean[] cued = {false, false, false, true, false, false};
        assertArrayEquals(new double[] {300, 600}, maxima(Episodes.scroll(track("123956", detents, cued), 150_000)));
    }

    @Test
    void restEpisodesAreWholeWindowsWithAFingerOnTheButton() {
        // windows of 30 ms: 1 2 3 | 4 5 6 | the finger leaves | 1 1 1 | 1 is no whole one
        assertArrayEquals(new double[] {300, 600, 100}, maxima(Episodes.rest(track("12345601111"), 30_000, 50)));
    }

    @Test
    void restEndsWhereTheWheelTurnsOrAPressIsAskedFor() {
        long[] detents = {0, 0, 0, 1, 1, 1};
        assertArrayEquals(
                new double[] {300}, maxima(Episodes.rest(track("123456", detents, new boolean[0]), 30_000, 50)));
        boolean[] cued = {true, false, false, false, true, false};
        assertArrayEquals(new double[] {400}, maxima(Episodes.rest(track("123456", new long[0], cued), 30_000, 50)));
    }

    @Test
    void aTrackLastsToTheEndOfItsLastSample() {
        assertEquals(50_000, track("00000").durationMicros());
        assertEquals(0, track("0").durationMicros());
    }

    @Test
    void peaksOfPressesThatWereAskedForAreTheirHighestForces() {
        boolean[] cued = {true, true, false, false, true, true};
        assertArrayEquals(new double[] {500, 900}, MissCurve.cuedPeaks(track("358919", new long[0], cued)));
    }
}
