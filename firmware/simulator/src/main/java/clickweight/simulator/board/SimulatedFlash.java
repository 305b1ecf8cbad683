package clickweight.simulator.board;

import clickweight.core.board.Flash;
import java.util.Arrays;

/**
 * NOR flash: erasing sets bits, programming clears them. Power can be cut after any number of bytes; the byte at which it
 * happens is left half done, and nothing is changed after that until power is back.
 */
public final class SimulatedFlash implements Flash {
    private static final int SECTOR_BYTES = 4096;
    private static final int PAGE_BYTES = 256;
    private static final int SECTORS = 4;
    private static final long NEVER = Long.MAX_VALUE;
    private static final int UNDECIDED_BITS = 0x0F;

    private final byte[] content = new byte[SECTOR_BYTES * SECTORS];
    private long bytesUntilCut = NEVER;
    private long bytesChanged;
    private int erases;

    public SimulatedFlash() {
        Arrays.fill(content, (byte) 0xFF);
    }

    /** Cuts power after {@code bytes} more bytes were erased or programmed; 0 spoils the very next one. */
    public void cutPowerAfter(long bytes) {
        bytesUntilCut = bytes;
    }

    /** Power is back; the content stays as the cut left it. */
    public void restorePower() {
        bytesUntilCut = NEVER;
    }

    /** Whether a cut has happened and power is still away. */
    public boolean powerIsCut() {
        return bytesUntilCut < 0;
    }

    /** Bytes erased or programmed since start: what {@link #cutPowerAfter} counts. */
    public long bytesChanged() {
        return bytesChanged;
    }

    /** Sector erases since start. */
    public int erases() {
        return erases;
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
        System.arraycopy(content, address, bytes, offset, length);
    }

    @Override
    public void erase(int sector) {
        erases++;
        for (int i = 0; i < SECTOR_BYTES; i++) {
            int address = sector * SECTOR_BYTES + i;
            change(address, 0xFF, content[address] | ~UNDECIDED_BITS);
        }
    }

    @Override
    public void program(int address, byte[] bytes, int offset, int length) {
        if (address % PAGE_BYTES != 0 || length % PAGE_BYTES != 0) {
            throw new IllegalArgumentException("Flash is programmed in pages of " + PAGE_BYTES + " bytes, not at "
                    + address + " with " + length + ".");
        }
        for (int i = 0; i < length; i++) {
            int stored = content[address + i];
            int given = bytes[offset + i];
            change(address + i, stored & given, stored & (given | UNDECIDED_BITS));
        }
    }

    private void change(int address, int whole, int half) {
        if (bytesUntilCut < 0) {
            return;
        }
        content[address] = (byte) (bytesUntilCut == 0 ? half : whole);
        if (bytesUntilCut != NEVER) {
            bytesUntilCut--;
        }
        bytesChanged++;
    }
}
