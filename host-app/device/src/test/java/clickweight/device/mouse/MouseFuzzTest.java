package clickweight.device.mouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Senseless descriptors and reports: nothing is thrown but the one exception there is, no button is told twice, and no memory is
 * taken by what a descriptor claims.
 */
class MouseFuzzTest {
    private static final int REPORTS_EACH = 75;
    private static final int MOST_BYTES = 300;
    /** A descriptor of 300 bytes has 300 items at most: each may keep a field, its usages and its spans, a few hundred bytes. */
    private static final long MEMORY_BYTES = 1 << 20;

    /** Prefixes that a descriptor is made of; bytes at random would rarely be a mouse. */
    private static final int[] PREFIXES = {
        0x05, 0x06, 0x07, 0x09, 0x0A, 0x0B, 0x15, 0x16, 0x17, 0x19, 0x1A, 0x1B, 0x25, 0x26, 0x27, 0x29, 0x2A, 0x2B,
        0x35, 0x45, 0x75, 0x76, 0x77, 0x81, 0x82, 0x85, 0x91, 0x95, 0x96, 0x97, 0xA1, 0xA4, 0xA9, 0xB1, 0xB4, 0xC0, 0xFE
    };

    private final Random random = new Random(20_401);
    private final boolean[] down = new boolean[ButtonState.MOST + 1];
    private int mice;
    private int refused;
    private long told;
    private long read;

    @Test
    void twentyThousandDescriptorsAndTenTimesAsManyReportsAreSurvived() {
        survives(20_000);
    }

    @Tag("long")
    @Test
    void aMillionDescriptorsAndTenMillionReportsAreSurvived() {
        survives(1_000_000);
    }

    private void survives(int descriptors) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long most = 0;
        for (int i = 0; i < descriptors; i++) {
            byte[] descriptor = i % 2 == 0 ? mutated() : made();
            long before = threads.getCurrentThreadAllocatedBytes();
            one(descriptor);
            most = Math.max(most, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(descriptors, mice + refused);
        assertTrue(mice > descriptors / 8, mice + " of " + descriptors + " were mice");
        assertTrue(refused > descriptors / 4, refused + " of " + descriptors + " were refused");
        assertTrue(read >= 10L * descriptors, read + " reports were read");
        assertTrue(told > descriptors, told + " events were told");
        assertTrue(most < MEMORY_BYTES, most + " bytes for one descriptor");
        System.out.printf(
                "%d mice, %d refused, %d reports, %d events, at most %d bytes for one%n",
                mice, refused, read, told, most);
    }

    private void one(byte[] descriptor) {
        MouseForm form;
        try {
            form = MouseForm.of(descriptor);
        } catch (DescriptorException e) {
            refused++;
            return;
        }
        mice++;
        assertTrue(form.longestInputBytes() <= 0x10000);
        Arrays.fill(down, false);
        MouseReports reports = new MouseReports(form, new Checks());
        byte[] report = new byte[Math.min(form.longestInputBytes(), 64) + 8];
        for (int i = 0; i < REPORTS_EACH; i++) {
            random.nextBytes(report);
            report[0] = (byte) (random.nextBoolean() ? random.nextInt(4) : report[0]);
            read++;
            reports.accept(report, random.nextInt(report.length + 1), i);
            for (Axis axis : Axis.values()) {
                int length = random.nextInt(report.length + 1);
                form.multiplier(axis)
                        .ifPresent(multiplier -> assertTrue(multiplier.unitsPerDetent(report, length) >= 1));
            }
        }
    }

    /** A real one with a few bytes changed, left out, doubled or cut. */
    private byte[] mutated() {
        byte[] real =
                Descriptors.REAL.get(random.nextInt(Descriptors.REAL.size())).clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(real.length);
            switch (random.nextInt(16)) {
                case 0, 1, 2, 3, 4 -> real[at] = (byte) random.nextInt();
                case 5, 6, 7, 8, 9 -> real[at] ^= (byte) (1 << random.nextInt(8));
                case 10, 11, 12 -> real[at] = -1;
                case 13, 14 -> System.arraycopy(real, at, real, random.nextInt(at + 1), real.length - at);
                default -> real = real.length > 20 ? Arrays.copyOf(real, real.length - random.nextInt(4)) : real;
            }
        }
        return real;
    }

    /** Items one after the other, within a mouse more often than not. */
    private byte[] made() {
        byte[] bytes = new byte[1 + random.nextInt(MOST_BYTES)];
        random.nextBytes(bytes);
        boolean mouse = bytes.length > 40 && random.nextInt(8) > 0;
        int end = bytes.length;
        int at = 0;
        Arrays.fill(bytes, 0, Math.min(20, end), (byte) 0);
        if (mouse) {
            System.arraycopy(Descriptors.BOOT, 0, bytes, 0, 6);
            System.arraycopy(Descriptors.BOOT, 10, bytes, 6, random.nextBoolean() ? 14 : 0);
            at = 6 + 14;
            end--;
            bytes[end] = (byte) 0xC0;
        }
        while (at < end) {
            int prefix = PREFIXES[random.nextInt(PREFIXES.length)];
            boolean breaks = prefix == 0xC0 || prefix == 0xB4 || prefix == 0xA9 || prefix == 0xA1 || prefix == 0xFE;
            prefix = breaks && random.nextInt(40) > 0 ? 0x81 : prefix;
            // a size or a count of 16 or 32 bits makes most reports too long
            boolean huge = prefix == 0x76 || prefix == 0x77 || prefix == 0x96 || prefix == 0x97;
            prefix = huge && random.nextInt(12) > 0 ? prefix & 0xFC | 1 : prefix;
            int length = (prefix & 3) == 3 ? 4 : prefix & 3;
            if (at + 1 + length > end) {
                prefix = 0x00;
                length = 0;
            }
            bytes[at] = (byte) prefix;
            // small numbers, or hardly any report would be short enough
            for (int i = 1; i <= length; i++) {
                bytes[at + i] = (byte) (random.nextInt(4) > 0 ? (i == 1 ? 1 + random.nextInt(48) : 0) : bytes[at + i]);
            }
            at += 1 + length;
        }
        return bytes;
    }

    /** What no report may lead to. */
    private final class Checks implements MouseListener {
        @Override
        public void onButton(int button, boolean isDown, long micros) {
            told++;
            assertTrue(button >= 1 && button <= ButtonState.MOST);
            assertTrue(down[button] != isDown, "a button is told when it changes");
            down[button] = isDown;
        }

        @Override
        public void onAxis(Axis axis, int units, long micros) {
            told++;
            assertTrue(units != 0);
        }
    }
}
