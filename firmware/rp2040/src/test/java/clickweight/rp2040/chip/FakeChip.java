package clickweight.rp2040.chip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Registers as plain words, with the aliases that set, clear and toggle bits. A register may be declared to be cleared by
 * writing ones. Every write is kept, in order.
 */
public final class FakeChip {
    private static final int ALIAS_MASK = 0x3000;

    private final Map<Integer, Integer> words = new HashMap<>();
    private final Set<Integer> clearedByOnes = new HashSet<>();
    private final Map<Integer, Integer> mirrors = new HashMap<>();
    private final List<String> writes = new ArrayList<>();

    /** What a read of this word gives. */
    public void set(int address, int value) {
        words.put(address, value);
    }

    public int get(int address) {
        return words.getOrDefault(address, 0);
    }

    public void clearedByOnes(int address) {
        clearedByOnes.add(address);
    }

    /** A write of ones to {@code from} makes them show in {@code to}, as if the hardware had done what it was told. */
    public void mirror(int from, int to) {
        mirrors.put(from, to);
    }

    /** All writes since the last call, each "address value" in hexadecimal. */
    public List<String> writes() {
        List<String> kept = List.copyOf(writes);
        writes.clear();
        return kept;
    }

    int read(int address) {
        return get(address);
    }

    void write(int address, int value) {
        writes.add(String.format("%08X %08X", address, value));
        boolean ram = (address & 0xFFFF0000) == 0x50100000;
        int base = ram ? address : address & ~ALIAS_MASK;
        int before = get(base);
        int alias = ram ? 0 : address & ALIAS_MASK;
        int after = value;
        if (alias == Memory.SET) {
            after = before | value;
        } else if (alias == Memory.CLEAR) {
            after = before & ~value;
        } else if (alias == Memory.XOR) {
            after = before ^ value;
        } else if (clearedByOnes.contains(base)) {
            after = before & ~value;
        }
        words.put(base, after);
        Integer mirror = mirrors.get(base);
        if (mirror != null) {
            words.merge(mirror, after, (old, added) -> old | added);
        }
    }

    byte readByte(int address) {
        return (byte) (get(address & ~3) >> 8 * (address & 3));
    }

    void writeByte(int address, byte value) {
        int shift = 8 * (address & 3);
        set(address & ~3, get(address & ~3) & ~(0xFF << shift) | (value & 0xFF) << shift);
    }
}
