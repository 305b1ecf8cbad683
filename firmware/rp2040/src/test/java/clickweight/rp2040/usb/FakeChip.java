package clickweight.rp2040.usb;

import clickweight.rp2040.chip.Memory;
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
final class FakeChip implements RegisterAccess {
    private static final int ALIAS_MASK = 0x3000;

    private final Map<Integer, Integer> words = new HashMap<>();
    private final Set<Integer> clearedByOnes = new HashSet<>();
    private final Map<Integer, Integer> mirrors = new HashMap<>();
    private final List<String> writes = new ArrayList<>();

    /** What a read of this word gives. */
    void set(int address, int value) {
        words.put(address, value);
    }

    int get(int address) {
        return words.getOrDefault(address, 0);
    }

    void clearedByOnes(int address) {
        clearedByOnes.add(address);
    }

    /** A write of ones to {@code from} makes them show in {@code to}, as if the hardware had done what it was told. */
    void mirror(int from, int to) {
        mirrors.put(from, to);
    }

    /** All writes since the last call, each "address value" in hexadecimal. */
    List<String> writes() {
        List<String> kept = List.copyOf(writes);
        writes.clear();
        return kept;
    }

    @Override
    public int read(int address) {
        return get(address);
    }

    @Override
    public void write(int address, int value) {
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

    @Override
    public void copyIn(int address, byte[] to, int offset, int length) {
        for (int i = 0; i < length; i++) {
            int at = address + i;
            to[offset + i] = (byte) (get(at & ~3) >> 8 * (at & 3));
        }
    }

    @Override
    public void copyOut(byte[] from, int offset, int length, int address) {
        for (int i = 0; i < length; i++) {
            int at = address + i;
            int shift = 8 * (at & 3);
            set(at & ~3, get(at & ~3) & ~(0xFF << shift) | (from[offset + i] & 0xFF) << shift);
        }
    }
}
