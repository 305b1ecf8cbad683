package clickweight.core.fake;

import clickweight.core.board.Flash;
import java.util.Arrays;

/**
 * NOR flash in an array: erase sets bits, programming clears them, power can be cut after any byte of either. Whoever
 * touches it while it is busy is found out.
 */
public final class FakeFlash implements Flash {
    /** Thrown where the power went. */
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What the areas of one chip share. */
    private static final class Chip {
        int busyCalls;
    }

    private final byte[] cells = new byte[4 * 4096];
    private final Chip chip;
    /** How often {@link #busy} says yes after an erase and after a program. */
    public int busyCallsPerErase = 5;

    public int busyCallsPerPage = 2;
    /** Bytes that may still be erased or programmed before the power is cut. */
    public int bytesUntilCut = Integer.MAX_VALUE;
    /** Bytes erased or programmed so far. */
    public int bytesWorked;
    /** Sectors erased so far. */
    public int erases;
    /** Address whose bits cannot be changed any more, or -1. */
    public int wornAddress = -1;

    public FakeFlash() {
        this(new Chip());
    }

    private FakeFlash(Chip chip) {
        this.chip = chip;
        Arrays.fill(cells, (byte) 0xFF);
    }

    /** Another area on the same chip. */
    public FakeFlash otherArea() {
        return new FakeFlash(chip);
    }

    /** The same content on another chip that is idle. */
    public FakeFlash copy() {
        FakeFlash copy = new FakeFlash();
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
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

    private void mustBeIdle() {
        if (chip.busyCalls > 0) {
            throw new IllegalStateException("touched while busy");
        }
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
    public boolean busy() {
        boolean busy = chip.busyCalls > 0;
        chip.busyCalls -= busy ? 1 : 0;
        return busy;
    }

    @Override
    public void read(int address, byte[] bytes, int offset, int length) {
        mustBeIdle();
        System.arraycopy(cells, address, bytes, offset, length);
    }

    @Override
    public void erase(int sector) {
        mustBeIdle();
        erases++;
        for (int i = 0; i < sectorBytes(); i++) {
            work();
            change(sector * sectorBytes() + i, 0xFF);
        }
        chip.busyCalls = busyCallsPerErase;
    }

    @Override
    public void program(int address, byte[] bytes, int offset, int length) {
        mustBeIdle();
        if (address % pageBytes() != 0 || length != pageBytes()) {
            throw new IllegalArgumentException("not one page: " + address + ", " + length);
        }
        for (int i = 0; i < length; i++) {
            work();
            change(address + i, cells[address + i] & bytes[offset + i]);
        }
        chip.busyCalls = busyCallsPerPage;
    }

    private void change(int address, int value) {
        if (address != wornAddress) {
            cells[address] = (byte) value;
        }
    }
}
