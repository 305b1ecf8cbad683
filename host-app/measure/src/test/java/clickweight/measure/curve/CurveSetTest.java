package clickweight.measure.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveSetTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String dome(int first) {
        StringBuilder text = new StringBuilder("Millis,Steps,Travel (mm),Scale raw,Scale (grams)\n");
        for (int i = 0; i < 40; i++) {
            text.append(i)
                    .append(',')
                    .append(i * 8)
                    .append(',')
                    .append(i / 100.0)
                    .append(',');
            text.append(i * 9 + 1).append(',').append(first + i * 2).append('\n');
        }
        return text.toString();
    }

    @Test
    void oneBrokenFileDoesNotStopTheOthers() throws IOException {
        write("a.csv", DrawnCurve.text());
        write("b.csv", DrawnCurve.text().replace("\n50,1.00,0\n", "\n50,NaN,0\n"));
        write("c.csv", "");
        write("d.csv", "switch,rows,make_x_um\nA,3,4\n");
        write("e.txt", "not looked at");
        CurveSet set = CurveSet.readAll(List.of(folder));
        assertEquals(List.of("a"), set.curves().stream().map(Curve::name).toList());
        assertEquals(List.of(folder.resolve("d.csv")), set.notCurves());
        assertEquals(
                List.of(
                        "b.csv, line 12: force_gf is 'NaN', not a number; correct the cell or record it again.",
                        "c.csv: the file is empty; record or export it again."),
                set.broken().stream().map(Throwable::getMessage).toList());
    }

    @Test
    void strictReadingStopsAtABrokenFile() throws IOException {
        write("b.csv", "");
        assertThrows(TableException.class, () -> CurveSet.read(List.of(folder)));
    }

    @Test
    void tableOfSomethingElseThatWasNamedItselfIsAnError() throws IOException {
        Path file = write("d.csv", "switch,rows,make_x_um\nA,3,4\n");
        TableException refused = CurveSet.readAll(List.of(file)).broken().getFirst();
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.contains("not a curve file"), sentence);
        assertTrue(sentence.contains("give one with a header like 'x_um,force_gf,closed'"), sentence);
    }

    @Test
    void switchCurveWithAMissingColumnIsBrokenNotPassedOver() throws IOException {
        write("a.csv", DrawnCurve.text().replace("force_gf", "weight"));
        CurveSet set = CurveSet.readAll(List.of(folder));
        assertTrue(set.notCurves().isEmpty());
        assertEquals(1, set.broken().size());
    }

    @Test
    void fileAskedForTwiceIsReadOnce() throws IOException {
        Path file = write("a.csv", DrawnCurve.text());
        CurveSet set = CurveSet.read(List.of(file, folder, file));
        assertEquals(1, set.curves().size());
        assertTrue(set.duplicates().isEmpty());
    }

    @Test
    void copyOfARunIsNamedAndCountedOnce() throws IOException {
        write("Soft-DataLog_0.csv", dome(10));
        write("Soft-DataLog_1.csv", dome(20));
        write("Soft-DataLog_2.csv", dome(10));
        write("Hard.csv", dome(30));
        CurveSet set = CurveSet.read(List.of(folder));
        assertEquals(List.of("Hard", "Soft"), List.copyOf(set.domeSets().keySet()));
        assertEquals(2, set.domeSets().getOrDefault("Soft", List.of()).size());
        assertEquals(List.of(List.of("Soft-DataLog_0", "Soft-DataLog_2")), set.duplicates());
    }
}
