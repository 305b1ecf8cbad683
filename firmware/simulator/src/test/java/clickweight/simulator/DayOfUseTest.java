package clickweight.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.Firmware;
import clickweight.core.board.ForceAdc;
import clickweight.core.board.Lines;
import clickweight.protocol.Buttons;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.MessageId;
import clickweight.simulator.board.SimulatedAdc;
import clickweight.simulator.board.SimulatedBoard;
import clickweight.simulator.board.SimulatedIdentity;
import clickweight.simulator.board.SimulatedInputs;
import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A day of sparse use of the whole firmware: every four seconds a click, a scroll or a force press, a right click only once in 36
 * minutes (longer than 2^31 us), and an hour in which nothing happens. The clock passes 2^31 and 2^32 us some forty times.
 *
 * <pre>
 * time     0      ...      23 h  quiet  24 h    one last action of each kind
 * actions  | | | | | | | | | |            |
 * polls    125 us from an action until 0.15 s after it, 2 ms with one sample each in between
 * </pre>
 *
 * <p>Forces have noise and drift by 45 mN to and fro.
 */
@Tag("long")
class DayOfUseTest {
    private static final long MILLI = 1000;
    private static final long SECOND = 1_000_000;
    private static final long HOUR = 3600 * SECOND;
    private static final long QUIET_HOUR = 23 * HOUR;
    private static final long RARE_MICROS = 36 * 60 * SECOND;
    private static final int POLL_MICROS = 125;
    private static final int QUIET_POLL_MICROS = 2000;
    /** Longer than a landing is looked at: the scroll guard knows the finger that lies on the wheel. */
    private static final long RESTING_MICROS = 400_000;

    private static final long AFTER_MICROS = 150 * MILLI;
    private static final int TARE = 200;
    private static final int LINES = 1 << Lines.LEFT | 1 << Lines.LEFT_NC | 1 << Lines.RIGHT | Lines.ENCODER_MASK;
    private static final int NOISE_SAMPLES = 1 << 16;
    /** A count up or down each 5 minutes, 36 to either side. */
    private static final long DRIFT_MICROS = 300 * SECOND;

    private static final int DRIFT_COUNTS = 36;
    /** The erasing ahead after start is over by far. */
    private static final long STARTED = 5 * SECOND;
    /** The virtual machine charges the thread that is running when it compiles; an allocation an action would be 0.3 MB. */
    private static final long FEW_BYTES = 64 * 1024;

    private final SimulatedBoard board = SimulatedBoard.of(
            new SimulatedInputs(LINES, 1 << Lines.LEFT_NC, 256),
            new SimulatedAdc(0xF, 0),
            new SimulatedIdentity(1, 5000));
    private final Firmware firmware = new Firmware(board);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Draw draw = new Draw(new RandomStreams(20261127).finger());
    private final byte[] noise = new byte[NOISE_SAMPLES];
    private final int[] counts = new int[ForceAdc.MAX_CHANNELS];
    private final int[] loads = new int[ForceAdc.MAX_CHANNELS];
    private final byte[] read = new byte[1 << 14];
    private final FrameDecoder decoder = new FrameDecoder();
    private final InputEvent event = new InputEvent();
    private long now;
    private long polls;
    private long allocatedBytes;

    private final int[] pressed = new int[Buttons.COUNT];
    private final int[] presses = new int[Buttons.COUNT];
    private final int[] releases = new int[Buttons.COUNT];
    private long scrolled;
    private int encoderSteps;

    private int hostButtons;
    private int hostPresses;
    private int hostReleases;
    private long hostWheel;
    private int outOfTurn;
    private int faults;

    private void hostTakes(byte[] report) {
        int buttons = MouseInputReport.buttons(report);
        hostPresses += Integer.bitCount(buttons & ~hostButtons);
        hostReleases += Integer.bitCount(hostButtons & ~buttons);
        hostButtons = buttons;
        hostWheel += MouseInputReport.wheel(report);
    }

    private void heard(byte[] message) {
        int id = message[0] & 0xFF;
        faults += id == MessageId.FAULT ? 1 : 0;
        if (id != MessageId.INPUT_EVENT) {
            return;
        }
        event.wrap(message, 0);
        int button = event.button();
        if (event.kind() == InputEvent.PRESS) {
            outOfTurn += presses[button] == releases[button] ? 0 : 1;
            presses[button]++;
        } else if (event.kind() == InputEvent.RELEASE) {
            releases[button]++;
            outOfTurn += presses[button] == releases[button] ? 0 : 1;
        }
    }

    private void poll(int stepMicros) {
        now += stepMicros;
        polls++;
        long turn = now / DRIFT_MICROS % (4 * DRIFT_COUNTS);
        int drift = (int) (Math.abs(turn - 2 * DRIFT_COUNTS) - DRIFT_COUNTS);
        for (int channel = 0; channel < counts.length; channel++) {
            int at = (int) (polls * 31 + channel * 7919L) & NOISE_SAMPLES - 1;
            counts[channel] = TARE + drift + noise[at] + loads[channel];
        }
        board.adc().push((int) now, counts);
        board.mouse().advanceTo(now);
        board.reports().advanceTo(now);
        firmware.poll((int) now);
        if (board.link().hostReadable() > 0) {
            int length = board.link().hostRead(read, 0, read.length);
            for (int at = 0; at < length; ) {
                at += decoder.feed(read, at, length - at);
                if (decoder.messageReady()) {
                    heard(decoder.message());
                }
            }
        }
    }

    private void busy(long micros) {
        for (long end = now + micros; now < end; ) {
            poll(POLL_MICROS);
        }
    }

    private void quietUntil(long micros) {
        while (now < micros) {
            poll(QUIET_POLL_MICROS);
        }
    }

    /** A contact closes and opens, with three bounces of 200 us each time; the other contact, if any, moves before and after. */
    private void click(int line) {
        if (line == Lines.LEFT) {
            board.inputs().drive(Lines.LEFT_NC, false, (int) now - 60);
        }
        bounce(line, true);
        busy(draw.wholeBetween(40, 150) * MILLI);
        bounce(line, false);
        if (line == Lines.LEFT) {
            board.inputs().drive(Lines.LEFT_NC, true, (int) now);
        }
        pressed[line]++;
    }

    private void bounce(int line, boolean closed) {
        for (int i = 0; i < 3; i++) {
            board.inputs().drive(line, closed, (int) now - 50);
            busy(POLL_MICROS);
            board.inputs().drive(line, !closed, (int) now - 40);
            busy(POLL_MICROS);
        }
        board.inputs().drive(line, closed, (int) now - 50);
    }

    /** From a finger that rests there, or from the air: up in 20 ms, held, down in 20 ms. */
    private void press(int channel, int restCounts, int peakCounts) {
        loads[channel] = restCounts;
        busy(restCounts == 0 ? 0 : RESTING_MICROS);
        for (int i = 1; i <= 160; i++) {
            loads[channel] = restCounts + (peakCounts - restCounts) * i / 160;
            poll(POLL_MICROS);
        }
        busy(draw.wholeBetween(40, 150) * MILLI);
        for (int i = 160; i >= 0; i--) {
            loads[channel] = peakCounts * i / 160;
            poll(POLL_MICROS);
        }
        pressed[channel]++;
    }

    /** Up to nine detents of two steps, 2 ms a step. */
    private void scroll() {
        int detents = draw.wholeBetween(1, 9);
        int direction = draw.happens(0.5) ? 1 : -1;
        for (int i = 0; i < 2 * detents; i++) {
            encoderSteps += direction;
            int phase = encoderSteps & 3;
            board.inputs().drive(Lines.ENCODER_A, phase == 1 || phase == 2, (int) now - 30);
            board.inputs().drive(Lines.ENCODER_B, phase >= 2, (int) now - 30);
            busy(2 * MILLI);
        }
        scrolled += direction * detents;
    }

    private void act(int kind) {
        switch (kind) {
            case 0 -> click(Lines.LEFT);
            case 1 -> scroll();
            case 2 -> press(Buttons.MIDDLE, 0, 720);
            default -> press(Buttons.WHEEL, draw.happens(0.5) ? 340 : 0, 1440);
        }
        busy(AFTER_MICROS);
    }

    private void useUntil(long end) {
        long nextRare = now + RARE_MICROS;
        while (now < end) {
            if (now >= nextRare) {
                nextRare += RARE_MICROS;
                click(Lines.RIGHT);
                busy(AFTER_MICROS);
            }
            act(draw.wholeBetween(0, 3));
            quietUntil(now + draw.wholeBetween(2000, 6000) * MILLI);
        }
    }

    @Test
    void aDayLosesNothingKeepsNothingAndWritesNothing() {
        Draw normal = new Draw(new RandomStreams(20261127).noise());
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) Math.round(Math.clamp(normal.normal(0, 12), -60, 60));
        }
        board.mouse().sink((micros, report, length) -> hostTakes(report));
        quietUntil(STARTED);
        for (int kind = 0; kind < 4; kind++) {
            act(kind);
        }
        long flashed = board.flash().bytesChanged();
        int erases = board.flash().erases() + board.unitFlash().erases();
        long before = threads.getCurrentThreadAllocatedBytes();

        useUntil(QUIET_HOUR);
        quietUntil(24 * HOUR);
        long between = hostPresses;
        for (int kind = 0; kind < 4; kind++) {
            act(kind);
        }
        click(Lines.RIGHT);
        busy(SECOND);
        allocatedBytes = threads.getCurrentThreadAllocatedBytes() - before;

        assertEquals(between + 4, hostPresses, "the last clicks");
        assertTrue(now >= 24 * HOUR && now > 20L << 32, "simulated: " + now);
        assertTrue(pressed[Buttons.LEFT] > 3000 && pressed[Buttons.RIGHT] > 30, "clicks: " + pressed[Buttons.LEFT]);
        assertArrayEquals(pressed, presses, "presses");
        assertArrayEquals(pressed, releases, "releases");
        assertEquals(0, outOfTurn, "presses and releases do not alternate");
        int all = pressed[0] + pressed[1] + pressed[2] + pressed[3];
        assertEquals(all, hostPresses, "as the host sees it");
        assertEquals(all, hostReleases, "as the host sees it");
        assertEquals(0, hostButtons);
        assertEquals(scrolled, hostWheel, "the wheel's sum");
        assertEquals(0, faults);
        assertEquals(flashed, board.flash().bytesChanged(), "written to flash");
        assertEquals(erases, board.flash().erases() + board.unitFlash().erases(), "erased");
        assertEquals(polls, board.watchdog().feeds());
        assertTrue(allocatedBytes < FEW_BYTES, "bytes allocated in " + polls + " polls: " + allocatedBytes);
    }
}
