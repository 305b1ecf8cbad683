package clickweight.hardware.netlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clickweight.hardware.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, by file, line and reason. */
class NetlistReaderTest {
    private static final String HEAD = "reference,part,block,population,connections\n";

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void copyTheRest() throws IOException {
        for (String file : new String[] {"symbols.csv", "catalogue.csv"}) {
            Files.copy(Folder.BOARD.resolve(file), folder.resolve(file));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1,R10k,x,both,1=A|R1,R10k,x,both,1=A|line 3: the reference R1 is there twice; rename one.",
                "R1,R11k,x,both,1=A|,,,,2=B|line 2: there is no part R11k; add it to catalogue.csv.",
                "R1,R10k,x,both,1=A|,,,,3=B|line 3: R1 has no pin 3; see its pins in symbols.csv.",
                "R1,R10k,x,both,1=A|,,,,1=B|line 3: R1 has two nets on pin 1; keep one.",
                "R1,R10k,x,both,1=A|,,,,2:B|line 3: '2:B' is no connection; write PIN=NET, or PIN=- for an open pin.",
                "R1,R10k,x,all,1=A|,,,,2=B|line 2: 'all' is not known here; take one of both low-cost bench optional.",
                ",,,,1=A|,,,,2=B|line 2: there is no part above; give the row a reference."
            })
    void aRowThatCannotBeIsRefused(String first, String second, String sentence) throws IOException {
        Files.writeString(folder.resolve("netlist.csv"), HEAD + first + "\n" + second + "\n");
        assertEquals(
                "netlist.csv, " + sentence,
                assertThrows(DesignException.class, () -> NetlistReader.read(folder))
                        .getMessage());
    }

    @Test
    void aPinNameThatSeveralPinsShareConnectsThemAll() throws IOException {
        Part chip = NetlistReader.read(Folder.BOARD).part("U1");
        for (String number : new String[] {"1", "10", "22", "33", "42", "49"}) {
            assertEquals("3V3", chip.nets().get(number));
        }
    }

    @Test
    void wrongColumnsAreNamed() throws IOException {
        Files.writeString(folder.resolve("netlist.csv"), "reference,part\nR1,R10k\n");
        assertEquals(
                "netlist.csv, line 1: the columns are [reference, part]; make them [reference, part, block, population,"
                        + " connections].",
                assertThrows(DesignException.class, () -> NetlistReader.read(folder))
                        .getMessage());
    }
}
