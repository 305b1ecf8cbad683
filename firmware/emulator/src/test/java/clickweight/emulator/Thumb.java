package clickweight.emulator;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assembles small programs for tests, encodings from the ARMv6-M Architecture Reference Manual, A6.7. Registers are
 * numbers; a program begins right behind its vector table at flash offset 256 and runs from flash.
 */
final class Thumb {
    static final int EQ = 0;
    static final int NE = 1;

    private static final int VECTORS_AT = 0x100;
    private static final int VECTORS = 48;
    private static final int CODE = 0x10000000 + VECTORS_AT + 4 * VECTORS;
    private static final int STACK = 0x20040000;
    private static final int UNUSED_VECTOR = 0;

    private final List<Integer> code = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Runnable> fixes = new ArrayList<>();
    private final List<int[]> literals = new ArrayList<>();
    private final Map<Integer, String> vectors = new HashMap<>();

    private Thumb half(int halfword) {
        code.add(halfword);
        return this;
    }

    private int offset(String label) {
        Integer at = labels.get(label);
        if (at == null) {
            throw new IllegalArgumentException("No label " + label);
        }
        return at;
    }

    Thumb label(String name) {
        labels.put(name, code.size());
        return this;
    }

    /** Exception {@code number} goes to a label. */
    Thumb vector(int number, String label) {
        vectors.put(number, label);
        return this;
    }

    /** Loads any word. */
    Thumb ldr(int register, int value) {
        literals.add(new int[] {code.size(), value});
        return half(0x4800 | register << 8);
    }

    Thumb ldr(int register, int base, int offset) {
        return half(0x6800 | offset / 4 << 6 | base << 3 | register);
    }

    Thumb str(int register, int base, int offset) {
        return half(0x6000 | offset / 4 << 6 | base << 3 | register);
    }

    Thumb mov(int register, int value) {
        return half(0x2000 | register << 8 | value);
    }

    Thumb add(int register, int value) {
        return half(0x3000 | register << 8 | value);
    }

    Thumb sub(int register, int value) {
        return half(0x3800 | register << 8 | value);
    }

    Thumb addRegister(int to, int a, int b) {
        return half(0x1800 | b << 6 | a << 3 | to);
    }

    Thumb tst(int a, int b) {
        return half(0x4200 | b << 3 | a);
    }

    Thumb wfe() {
        return half(0xBF20);
    }

    Thumb cpsie() {
        return half(0xB662);
    }

    Thumb bxLr() {
        return half(0x4770);
    }

    Thumb blx(int register) {
        return half(0x4780 | register << 3);
    }

    Thumb raw(int halfword) {
        return half(halfword);
    }

    Thumb b(String label) {
        int at = code.size();
        fixes.add(() -> code.set(at, 0xE000 | offset(label) - at - 2 & 0x7FF));
        return half(0);
    }

    Thumb b(int condition, String label) {
        int at = code.size();
        fixes.add(() -> code.set(at, 0xD000 | condition << 8 | offset(label) - at - 2 & 0xFF));
        return half(0);
    }

    /** Writes a word to an address; changes r0 and r1. */
    Thumb store(int address, int value) {
        return ldr(0, address).ldr(1, value).str(1, 0, 0);
    }

    /** Everything out of reset, 125 MHz from the crystal, clk_peri, clk_adc, the 1 us tick. */
    Thumb clocks() {
        return store(0x4000F000, 0x01FFFFFF) // RESETS_RESET, clear all
                .store(0x40024000, 0x00FABAA0) // XOSC_CTRL: enable, 1-15 MHz
                .store(0x40008030, 2) // CLK_REF_CTRL: XOSC
                .store(0x40028008, 125) // PLL_SYS_FBDIV_INT
                .store(0x4002800C, 6 << 16 | 2 << 12) // PLL_SYS_PRIM: 12 MHz * 125 / 6 / 2
                .store(0x40028004, 0) // PLL_SYS_PWR: all on
                .store(0x4000803C, 1) // CLK_SYS_CTRL: aux, which is PLL_SYS
                .store(0x40008048, 1 << 11) // CLK_PERI_CTRL: enable, from clk_sys
                .store(0x40008060, 1 << 11) // CLK_ADC_CTRL: enable
                .store(0x4005802C, 1 << 9 | 12); // WATCHDOG_TICK
    }

    /** Clocks, then sleep for ever: the test plays the firmware by writing registers itself. */
    static ChipOptions asleep() {
        return new Thumb().clocks().label("sleep").wfe().b("sleep").options();
    }

    /** The program as options of a chip that begins with it. */
    ChipOptions options() {
        fixes.forEach(Runnable::run);
        if (code.size() % 2 != 0) {
            half(0xBF00);
        }
        for (int[] literal : literals) {
            int at = literal[0];
            int offset = code.size() - (at + 2 & ~1);
            code.set(at, code.get(at) | offset / 2);
            half(literal[1] & 0xFFFF);
            half(literal[1] >>> 16);
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * VECTORS + 2 * code.size()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(STACK).putInt(CODE | 1);
        for (int i = 2; i < VECTORS; i++) {
            String label = vectors.get(i);
            bytes.putInt(label == null ? UNUSED_VECTOR : CODE + 2 * offset(label) | 1);
        }
        code.forEach(halfword -> bytes.putShort(halfword.shortValue()));
        return ChipOptions.of(List.of(new FlashPiece(VECTORS_AT, bytes.array())))
                .atVectors();
    }
}
