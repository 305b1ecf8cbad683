package clickweight.measure.accidental;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.table.CsvTable;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackFileTest {
    private static final String GOOD = """
            time_us,force_mN,detents,session,cue
            0,100,0,a,0
            1000,200,1,a,0
            2000,650.5,1,a,1
            0,50,0,b,0
            1000,60,0,b,0
            """;

    @TempDir
    private Path folder;

    private CsvTable table(String text) throws IOException {
        return CsvTable.read(Files.writeString(folder.resolve("track.csv"), text));
    }

    private void isRefused(String text, String... words) {
        TableException e = assertThrows(TableException.class, () -> TrackFile.read(table(text)));
        for (String word : words) {
            assertTrue(String.valueOf(e.getMessage()).contains(word), e.getMessage());
        }
    }

    @Test
    void everySessionIsATrack() throws IOException {
        List<ForceTrack> tracks = TrackFile.read(table(GOOD));
        assertEquals(List.of("a", "b"), tracks.stream().map(ForceTrack::session).toList());
        assertArrayEquals(new double[] {100, 200, 650.5}, tracks.getFirst().forceMilliNewtons());
        assertArrayEquals(new long[] {0, 1, 1}, tracks.getFirst().detents());
        assertTrue(tracks.getFirst().isCued(2));
    }

    @Test
    void withoutSessionsTheFileIsOneAndButtonsAreToldApart() throws IOException {
        List<ForceTrack> tracks = TrackFile.read(table("button,time_us,force_mN\nleft,0,1\nwheel,0,5\nleft,10,2\n"));
        assertEquals("track", tracks.getFirst().session());
        assertEquals(
                List.of("left", "wheel"), tracks.stream().map(ForceTrack::name).toList());
        assertEquals(2, tracks.getFirst().samples());
    }

    @Test
    void brokenRowsAreRefusedWithLineAndReason() {
        isRefused(GOOD.replace("2000,", "1000,"), "line 4", "time_us is 1000 after 1000, it does not go on");
        isRefused(GOOD.replace("a,1", "a,2"), "line 4", "cue is '2'");
        isRefused(GOOD.replace("650.5", "NaN"), "line 4", "'NaN', not a number");
        isRefused(GOOD.replace("1000,60,0,b,0\n", "1000,6"), "line 6", "the last line is cut");
    }

    @Test
    void otherTablesAreNotOfThisKind() throws IOException {
        assertTrue(TrackFile.matches(table(GOOD)));
        assertFalse(TrackFile.matches(table("x_um,force_gf\n1,2\n")));
        assertFalse(GripFile.matches(table(GOOD)));
    }
}
