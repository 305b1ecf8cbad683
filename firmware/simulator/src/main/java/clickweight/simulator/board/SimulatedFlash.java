package clickweight.simulator.board;

import clickweight.core.board.Flash;
import java.util.Arrays;

/**
 * NOR flash: erasing sets bits, programming clears them, and the chip is busy for a while after either. Power can be cut
 * after any number of bytes; the byte at which it happens is left half done, and nothing is changed after that until power
 * is back.
 *
 * <p>Time is counted in calls of {@link #busy}, one a poll. Whoever does not wait gets an exception, where a chip would
 * give nonsense.
 */
public final class SimulatedFlash implements Flash {
    /** 45 ms at 8 kHz. */
    public static final int BUSY_POLLS_PER_ERASE = 360;
    /** 0.7 ms at 8 kHz. */
    public static final int BUSY_POLLS_PER_PAGE = 6;

    private static final int SECTOR_BYTES = 4096;
    private static final int PAGE_BYTES = 256;
    private static final int SECTORS = 4;
    private static final long NEVER = Long.MAX_VALUE;
    private static final int UNDECIDED_BITS = 0x0F;

    /** What the areas of one chip share. */
    private static final class Chip {
        private long bytesUntilCut = NEVER;
        private long bytesChanged;
        private int erases;
        private int busyPolls;
    }

    private final byte[] content = new byte[SECTOR_BYTES * SECTORS];
    private final Chip chip;

    /** An area of a chip of its own, erased. */
    public SimulatedFlash() {
        this(new Chip());
    }

    private SimulatedFlash(Chip chip) {
        this.chip = chip;
        Arrays.fill(content, (byte) 0xFF);
    }

    /** Another area on the same chip, erased. */
    public SimulatedFlash otherArea() {
        return new SimulatedFlash(chip);
    }

    /** Puts bytes into the area as if they had been programmed before the chip was fitted. */
    public void preload(int address, byte[] bytes) {
        System.arraycopy(bytes, 0, content, address, bytes.length);
    }

    /** Cuts power after {@code bytes} more bytes of the chip were erased or programmed; 0 spoils the very next one. */
    public void cutPowerAfter(long bytes) {
        chip.bytesUntilCut = bytes;
    }

    /** Power is back; the content stays as the cut left it. */
    public void restorePower() {
        chip.bytesUntilCut = NEVER;
    }

    /** Whether a cut has happened and power is still away. */
    public boolean powerIsCut() {
        return chip.bytesUntilCut < 0;
    }

    /** Lets what the chip is busy with come to its end, as a driver does after a reset. */
    public void finishWork() {
        chip.busyPolls = 0;
    }

    /** Bytes of the chip erased or programmed since start: what {@link #cutPowerAfter} counts. */
    public long bytesChanged() {
        return chip.bytesChanged;
    }

    /** Sector erases of the chip since start. */
    public int erases() {
        return chip.erases;
    }

    @Override
    public boolean busy() {
        boolean busy = chip.busyPolls > 0;
        if (busy) {
            chip.busyPolls--;
        }
        return busy;
    }

    private void mustBeIdle() {
        if (chip.busyPolls > 0) {
            throw new IllegalStateException("The flash was touched while it was busy.");
        }
    }

    @Override
    public int sectorBytes() {
        return SECTOR_BYTES;
    }

    @Override
    public int pageBytes() {
        return PAGE_BYTES;
    }

    @Override
    public int sectors() {
        return SECTORS;
    }

    @Override
    public void read(int address, byte[] bytes, int offset, int length) {
        mustBeIdle();
        System.arraycopy(content, address, bytes, offset, length);
    }

    @Override
    public void erase(int sector) {
        mustBeIdle();
        chip.erases++;
        chip.busyPolls = BUSY_POLLS_PER_ERASE;
        for (int i = 0; i < SECTOR_BYTES; i++) {
            int address = sector * SECTOR_BYTES + i;
            change(address, 0xFF, content[address] | ~UNDECIDED_BITS);
        }
    }

    @Override
    public void program(int address, byte[] bytes, int offset, int length) {
        mustBeIdle();
        if (address % PAGE_BYTES != 0 || length != PAGE_BYTES) {
            throw new IllegalArgumentException("Flash is programmed by the page of " + PAGE_BYTES + " bytes, not at "
                    + address + " with " + length + ".");
        }
        chip.busyPolls = BUSY_POLLS_PER_PAGE;
        for (int i = 0; i < length; i++) {
            int stored = content[address + i];
            int given = bytes[offset + i];
            change(address + i, stored & given, stored & (given | UNDECIDED_BITS));
        }
    }

    private void change(int address, int whole, int half) {
        if (chip.bytesUntilCut < 0) {
            return;
        }
        content[address] = (byte) (chip.bytesUntilCut == 0 ? half : whole);
        if (chip.bytesUntilCut != NEVER) {
            chip.bytesUntilCut--;
        }
        chip.bytesChanged++;
    }
}
