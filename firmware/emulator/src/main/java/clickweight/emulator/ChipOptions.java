package clickweight.emulator;

import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * With what an emulated chip begins.
 *
 * @param image what is in flash: pieces with their offsets
 * @param startMicros device time at power-on, 0 to 2^33
 * @param closedMask lines of {@link Lines} that are closed at power-on, one bit each
 * @param counts what an ideal converter would read on each channel at power-on
 * @param seed of what chance decides: the bits that a power cut leaves undecided
 * @param fromRom whether to begin with the second stage, as the boot ROM does, or at the vector table behind it
 */
public record ChipOptions(
        List<FlashPiece> image, long startMicros, int closedMask, List<Integer> counts, int seed, boolean fromRom) {
    private static final int USUAL_TARE_COUNTS = 200;

    /** Copies the lists. */
    public ChipOptions {
        image = List.copyOf(image);
        counts = List.copyOf(counts);
        if (counts.size() != ForceAdc.MAX_CHANNELS) {
            throw new IllegalArgumentException("Counts are needed for " + ForceAdc.MAX_CHANNELS + " channels.");
        }
    }

    /** Begins as real boards do: through the boot ROM, all contacts open, no force, time 0. */
    public static ChipOptions of(List<FlashPiece> image) {
        return new ChipOptions(
                image,
                0,
                0,
                List.of(USUAL_TARE_COUNTS, USUAL_TARE_COUNTS, USUAL_TARE_COUNTS, USUAL_TARE_COUNTS),
                1,
                true);
    }

    /**
     * The same with the image of a UF2 file.
     *
     * @throws EmulatorException when it is missing or not one
     */
    public static ChipOptions image(Path uf2) {
        return of(Uf2.read(uf2));
    }

    /** The same with more bytes in flash, over what is there. */
    public ChipOptions overlay(int offset, byte[] bytes) {
        List<FlashPiece> pieces = new ArrayList<>(image);
        pieces.add(new FlashPiece(offset, bytes.clone()));
        return new ChipOptions(pieces, startMicros, closedMask, counts, seed, fromRom);
    }

    /** The same, begun at another device time. */
    public ChipOptions startingAt(long micros) {
        return new ChipOptions(image, micros, closedMask, counts, seed, fromRom);
    }

    /** The same with other contacts closed at power-on. */
    public ChipOptions closed(int mask) {
        return new ChipOptions(image, startMicros, mask, counts, seed, fromRom);
    }

    /** The same with other counts at power-on, one per channel. */
    public ChipOptions counts(int... perChannel) {
        return new ChipOptions(
                image,
                startMicros,
                closedMask,
                Arrays.stream(perChannel).boxed().toList(),
                seed,
                fromRom);
    }

    /** The same with another seed. */
    public ChipOptions seed(int other) {
        return new ChipOptions(image, startMicros, closedMask, counts, other, fromRom);
    }

    /** The same without the second stage: begins at the vector table at flash offset 256. */
    public ChipOptions atVectors() {
        return new ChipOptions(image, startMicros, closedMask, counts, seed, false);
    }
}
