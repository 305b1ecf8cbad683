package clickweight.core.fake;

import clickweight.core.board.Flash;
import java.util.Arrays;

/** NOR flash in an array: erase sets bits, programming clears them, power can be cut after any byte of either. */
public final class FakeFlash implements Flash {
    /** Thrown where the power went. */
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final byte[] cells = new byte[4 * 4096];
    /** Bytes that may still be erased or programmed before the power is cut. */
    public int bytesUntilCut = Integer.MAX_VALUE;
    /** Bytes erased or programmed so far. */
    public int bytesWorked;
    /** Address whose bits cannot be cleared any more, or -1. */
    public int wornAddress = -1;

    public FakeFlash() {
        Arrays.fill(cells, (byte) 0xFF);
    }

    public byte[] cells() {
        return cells;
    }

    private void work() {
        if (bytesWorked >= bytesUntilCut) {
            throw new PowerCut();
        }
        bytesWorked++;
    }

    @Override
    public int sectorBytes() {
        return 4096;
    }

    @Override
    public int pageBytes() {
        return 256;
    }

    @Override
    public int sectors() {
        return 4;
    }

    @Override
    public void read(int address, byte[] bytes, int offset, int length) {
        System.arraycopy(cells, address, bytes, offset, length);
    }

    @Override
    public void erase(int sector) {
        for (int i = 0; i < sectorBytes(); i++) {
            work();
            cells[sector * sectorBytes() + i] = (byte) 0xFF;
        }
    }

    @Override
    public void program(int address, byte[] bytes, int offset, int length) {
        if (address % pageBytes() != 0 || length % pageBytes() != 0) {
            throw new IllegalArgumentException("not whole pages: " + address + ", " + length);
        }
        for (int i = 0; i < length; i++) {
            work();
            if (address + i != wornAddress) {
                cells[address + i] &= bytes[offset + i];
            }
        }
    }
}
