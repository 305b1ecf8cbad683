package clickweight.measure.grr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.measure.table.TableException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GaugeFileTest {
    private static final String GOOD = """
            part,appraiser,trial,value,units
            1,A,1,600.5,mN
            1,A,2,601,mN
            1,B,1,610,mN
            1,B,2,611,mN
            2,A,1,640,mN
            2,A,2,642,mN
            2,B,1,650,mN
            2,B,2,651,mN
            """;

    @TempDir
    private Path folder;

    private GaugeFile read(String text) throws IOException {
        return GaugeFile.read(Files.writeString(folder.resolve("study.csv"), text));
    }

    private void isRefused(String text, String... words) {
        TableException e = assertThrows(TableException.class, () -> read(text));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("study.csv"), message);
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }

    private void isNoStudy(String text, String... words) throws IOException {
        GaugeFile file = read(text);
        GaugeStudyException e = assertThrows(GaugeStudyException.class, () -> GaugeStudy.of(file.readings()));
        for (String word : words) {
            assertTrue(String.valueOf(e.getMessage()).contains(word), e.getMessage());
        }
    }

    @Test
    void readsAPlainFileWithItsUnit() throws IOException {
        GaugeFile file = read(GOOD);
        assertEquals(8, file.readings().size());
        assertEquals("mN", file.unit());
        assertEquals(new GaugeReading("1", "A", "1", 600.5), file.readings().getFirst());
    }

    @Test
    void orderAndCaseOfColumnsAByteOrderMarkAndSemicolonsDoNotMatter() throws IOException {
        String other = "\uFEFFValue;Trial;Operator;Part\n600,5;1;A;1\n601;2;A;1\n";
        assertEquals(
                List.of(new GaugeReading("1", "A", "1", 600.5), new GaugeReading("1", "A", "2", 601)),
                read(other).readings());
        assertEquals("", read(other).unit());
    }

    @Test
    void aBrokenRowIsRefusedWithItsLineAndReason() {
        isRefused(GOOD.replace("600.5", "n/a"), "line 2", "'n/a', not a number");
        isRefused(GOOD.replace("600.5", ""), "line 2", "value is empty");
        isRefused(GOOD.replace("1,B,1,610,mN", "1,B,1"), "line 4", "3 cells where the header has 5");
        isRefused(GOOD.replace("2,B,2,651,mN\n", "2,B,2,6"), "line 9", "the last line is cut");
        isRefused(GOOD.replace("1,B,1,610,mN", "1,,1,610,mN"), "line 4", "appraiser is empty");
        isRefused(GOOD.replace("1,B,1,610,mN", "1,A,2,610,mN"), "line 4", "stands on line 3 already");
        isRefused(GOOD.replace("1,B,1,610,mN", "1,B,1,62.2,gf"), "line 4", "the unit is 'gf'");
        isRefused(GOOD.replace("1,B,1,610,mN", "1,\"B,1,610,mN"), "a quoted cell does not end");
    }

    @Test
    void aBrokenHeaderIsRefused() {
        isRefused(GOOD.replace("appraiser", "colour"), "there is no column 'appraiser'");
        isRefused(GOOD.replace("units", "reading"), "'value' and 'reading' mean the same column");
        isRefused("part,appraiser,trial,value\n", "no row follows the header");
        isRefused("", "the file is empty");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = folder.resolve("study.csv");
        Files.write(file, new byte[] {'P', 'K', 3, 4});
        isNoText(file, "this is a spreadsheet or archive");
        Files.write(file, "part;\u00e4".getBytes(StandardCharsets.ISO_8859_1));
        isNoText(file, "the text is not UTF-8");
        isNoText(folder, "this is a folder");
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength((256 << 20) + 1);
        }
        isNoText(large, "the file is over 256 MiB");
        assertThrows(TableException.class, () -> GaugeFile.read(folder.resolve("none.csv")));
    }

    private static void isNoText(Path file, String words) {
        TableException e = assertThrows(TableException.class, () -> GaugeFile.read(file));
        assertTrue(String.valueOf(e.getMessage()).contains(words), e.getMessage());
    }

    @Test
    void whatIsNotCrossedAndBalancedIsRefusedWithTheCell() throws IOException {
        isNoStudy(GOOD.replace("2,A,2,642,mN\n", ""), "Part 2 by appraiser A has 1 readings and others have 2");
        isNoStudy(GOOD.replace(",B,1,", ",A,3,").replace(",B,2,", ",A,4,"), "1 appraiser(s)");
        isNoStudy(
                GOOD.lines().filter(line -> !line.contains(",2,6")).reduce("", (a, b) -> a + b + "\n"),
                "so repeatability is not seen");
        isNoStudy(GOOD.replaceAll(",6[0-9.]+,", ",600,"), "so there is no spread to divide");
    }

    @Test
    void aTrialThatIsThereTwiceIsRefusedOfAProgramToo() {
        GaugeReading one = new GaugeReading("1", "A", "1", 600);
        GaugeStudyException e = assertThrows(GaugeStudyException.class, () -> GaugeStudy.of(List.of(one, one)));
        assertTrue(
                String.valueOf(e.getMessage()).contains("has trial 1 twice: number the trials of a part"),
                e.getMessage());
    }
}
