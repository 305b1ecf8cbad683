package clickweight.rp2040.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.emulator.ChipOptions;
import clickweight.emulator.EmulatedChip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The image that this build made, and its symbols. */
final class TheImage {
    static final Path UF2 = Path.of("target/clickweight.uf2");
    static final Path SYMBOLS = Path.of("target/clickweight.symbols");

    private TheImage() {}

    static ChipOptions options() {
        return ChipOptions.image(UF2);
    }

    /** Where a symbol lies. */
    static int address(String symbol) {
        try {
            for (String line : Files.readAllLines(SYMBOLS)) {
                if (line.endsWith(" " + symbol)) {
                    return (int) Long.parseLong(line.substring(0, 8), 16);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("The image has no symbol " + symbol + ".");
    }

    /** The word at a symbol. */
    static int word(EmulatedChip chip, String symbol) {
        return chip.peek(address(symbol), 1)[0];
    }

    /** Nothing happened that a real board would punish. */
    static void assertClean(EmulatedChip chip) {
        assertEquals(List.of(), chip.warnings());
        assertEquals(List.of(), chip.faults());
        assertEquals(0, chip.resets());
    }
}
