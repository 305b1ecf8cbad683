package clickweight.measure.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.accidental.AccidentalSettings;
import clickweight.measure.accidental.ForceTrack;
import clickweight.measure.accidental.TrackFile;
import clickweight.measure.statistics.Proportion;
import clickweight.measure.table.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ButtonEssayTest {
    private static final int MILLIS = 20_000;

    /** Rests at 300 mN, with a bout of 800 mN in the middle and a press of 1200 mN asked for at the end. */
    private static ForceTrack session(String session, String name, double resting) {
        long[] micros = new long[MILLIS];
        double[] force = new double[MILLIS];
        boolean[] cued = new boolean[MILLIS];
        for (int i = 0; i < MILLIS; i++) {
            micros[i] = i * 1000L;
            cued[i] = i >= 18_000;
            force[i] = i >= 18_500 && i < 18_600 ? 1200 : i >= 9_300 && i < 9_400 ? 800 : resting;
        }
        return new ForceTrack(session, name, micros, force, new long[0], cued);
    }

    private static List<ButtonEssay> essay(ForceTrack... tracks) {
        return ButtonEssay.of(List.of(tracks), AccidentalSettings.USUAL, 1500);
    }

    @Test
    void eachForceHasItsAccidentsAndItsMisses() {
        ButtonEssay left =
                essay(session("a", "left", 300), session("b", "left", 320)).getFirst();
        assertEquals(2, left.sessions());
        // two times 18 s without a press asked for
        assertEquals(36.0 / 3600, left.hours(), 1e-9);
        ThresholdStep at700 = left.steps().get(13);
        assertEquals(700, at700.milliNewtons());
        assertEquals(2, at700.accidents().counts().totalEvents());
        assertEquals(200, at700.accidents().value(), 1e-9);
        assertEquals(Optional.of(new Proportion(0, 2)), at700.missed());
        ThresholdStep at1250 = left.steps().get(24);
        assertEquals(0, at1250.accidents().counts().totalEvents());
        assertEquals(Optional.of(new Proportion(2, 2)), at1250.missed());
    }

    @Test
    void theIntervalOfALoadIsThatOfItsSessions() {
        LoadDistribution resting = essay(session("a", "left", 300), session("b", "left", 320))
                .getFirst()
                .resting();
        // 18 windows of a second each, one of them with the bout: (17 x 300 + 800) / 18 and (17 x 320 + 800) / 18
        assertEquals(36, resting.maximaMilliNewtons().length);
        assertEquals((17 * 310 + 800) / 18.0, resting.mean(), 1e-9);
        // half the difference of two session means is their standard error; t(0.975, 1) = 12.706205
        assertEquals(12.706205 * 17 * 10 / 18.0, resting.halfWidth95(), 1e-3);
    }

    @Test
    void withoutEnoughBoutsThereIsNoThresholdButASentence() {
        ButtonEssay left = essay(session("a", "left", 300)).getFirst();
        assertTrue(left.tail().isEmpty());
        assertTrue(left.refusal().contains("record"), left.refusal());
        assertTrue(WheelPenalty.of(left.tail(), left.tail(), 1).isEmpty());
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        ForceTrack written = session("a", "wheel", 300);
        Path file = folder.resolve("essay.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            TrackFile.write(List.of(written), writer);
        }
        ForceTrack read = TrackFile.read(CsvTable.read(file)).getFirst();
        assertEquals("wheel", read.name());
        assertEquals(written.samples(), read.samples());
        assertEquals(1200, read.forceMilliNewtons()[18_550]);
        assertTrue(read.cued()[18_000]);
    }
}
