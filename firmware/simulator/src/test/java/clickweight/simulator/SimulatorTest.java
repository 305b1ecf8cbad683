package clickweight.simulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Watchdog;
import clickweight.core.force.WideCodeCorrection;
import clickweight.protocol.Buttons;
import clickweight.protocol.DeviceTime;
import clickweight.protocol.hid.MouseInputReport;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Telemetry;
import clickweight.simulator.board.WideCodes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatorTest {
    private static final long SECOND = 1_000_000;

    private static byte[] bytesOf(long seed) {
        Simulator simulator = Simulator.defaultMouse(seed);
        Wire wire = new Wire(simulator);
        wire.send(new StartStreaming().begin(new byte[8], 0).token(1).divisor(1).channelMask(0xF));
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        wire.runUntil(3 * SECOND, heard::writeBytes);
        return heard.toByteArray();
    }

    @Test
    void sameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        byte[] first = bytesOf(5);
        assertTrue(first.length > 100_000, "bytes: " + first.length);
        assertArrayEquals(first, bytesOf(5));
        assertFalse(Arrays.equals(first, bytesOf(6)));
    }

    private static List<Long> eventTimesFrom(long startMicros) {
        Simulator simulator = Simulator.of(SimulatorOptions.defaultMouse(2).startingAt(startMicros));
        Wire wire = new Wire(simulator);
        List<Long> times = new ArrayList<>();
        DeviceTime clock = new DeviceTime();
        long epoch = startMicros & ~0xFFFFFFFFL;
        InputEvent event = new InputEvent();
        wire.runUntil(startMicros + 4 * SECOND, message -> {
            if ((message[0] & 0xFF) == InputEvent.ID) {
                times.add(clock.unwrap(event.wrap(message, 0).micros()) + epoch - startMicros);
            }
        });
        return times;
    }

    @Test
    void eventsAreTheSameAcrossTheWrapOfTheClock() {
        // the starts are multiples of 125 us, as all polls are; at 2^31 a signed comparison would turn round
        List<Long> usual = eventTimesFrom(0);
        assertTrue(usual.size() > 50, "events: " + usual.size());
        assertEquals(usual, eventTimesFrom((1L << 32) / 125 * 125 - 2 * SECOND));
        assertEquals(usual, eventTimesFrom((1L << 31) / 125 * 125 - 2 * SECOND));
    }

    @Test
    void pollsComeEvery125MicrosAndAreNeverRepeated() {
        Simulator simulator = Simulator.defaultMouse(1);
        simulator.advanceTo(SECOND);
        assertEquals(8001, simulator.board().watchdog().feeds());
        simulator.advanceTo(SECOND);
        simulator.advanceTo(0);
        simulator.advanceTo(SECOND + 124);
        assertEquals(8001, simulator.board().watchdog().feeds());
        assertEquals(SECOND + 124, simulator.nowMicros());
        simulator.advanceTo(SECOND + 125);
        assertEquals(8002, simulator.board().watchdog().feeds());
    }

    @Test
    void everyPressReachesTheHostAsAMouseReportWithinTwoMilliseconds() {
        Simulator simulator = Simulator.of(SimulatorOptions.defaultMouse(3).strokes(2));
        List<Long> pressedAt = new ArrayList<>();
        int[] before = new int[1];
        simulator.board().mouse().sink((micros, report, length) -> {
            int buttons = MouseInputReport.buttons(report);
            if ((buttons & ~before[0]) != 0) {
                pressedAt.add(micros);
            }
            before[0] = buttons;
        });
        List<Long> judgedAt = new ArrayList<>();
        InputEvent event = new InputEvent();
        new Wire(simulator).runUntil(8 * SECOND, message -> {
            if ((message[0] & 0xFF) == InputEvent.ID && event.wrap(message, 0).kind() == InputEvent.PRESS) {
                judgedAt.add((long) event.micros());
            }
        });
        assertTrue(simulator.strokesFinished());
        assertEquals(2 * Buttons.COUNT, judgedAt.size());
        assertEquals(judgedAt.size(), pressedAt.size());
        for (int i = 0; i < judgedAt.size(); i++) {
            long delay = pressedAt.get(i) - judgedAt.get(i);
            assertTrue(delay > 0 && delay <= 2000, "delay: " + delay);
        }
    }

    @Test
    void aSampleIsTheForceOneGroupDelayBefore() {
        SimulatorOptions exact = SimulatorOptions.defaultMouse(4).noise(0).spanUncertainty(0);
        Simulator simulator = Simulator.of(exact);
        Wire wire = new Wire(simulator);
        wire.send(new StartStreaming().begin(new byte[8], 0).token(1).divisor(1).channelMask(1));
        List<Integer> counts = new ArrayList<>();
        List<Integer> forces = new ArrayList<>();
        Telemetry batch = new Telemetry();
        double tare = simulator.forceChain().trueTareCounts(Buttons.LEFT);
        while (simulator.strokesDone(Buttons.LEFT) == 0) {
            simulator.advanceTo(simulator.nowMicros() + 125);
            double when = simulator.nowMicros() - Simulator.GROUP_DELAY_NANOS / 1000.0;
            boolean loaded = simulator.plant().loadedChannel(when) == Buttons.LEFT;
            double force = loaded ? simulator.plant().milliNewtons(when) : 0;
            int ideal = (int) Math.round(tare + force / 1.25);
            // exact but for the nine counts that share one of the converter's wide codes
            forces.add(WideCodeCorrection.corrected(WideCodes.raw(ideal)));
            wire.receive(message -> {
                if (Telemetry.isTelemetry(message[0] & 0xFF)) {
                    batch.wrap(message, 0);
                    for (int i = 0; i < batch.count(); i++) {
                        counts.add(batch.counts(i, 0));
                    }
                }
            });
        }
        assertTrue(counts.size() > 1000, "samples: " + counts.size());
        // the request is read in the poll at 0, after its sample: the stream begins with the sample at 125 us
        for (int i = 0; i < counts.size(); i++) {
            assertEquals(forces.get(i), counts.get(i), "sample " + i);
        }
    }

    @Test
    void wheelTurnsAreReportedDetentByDetent() {
        Simulator simulator = Simulator.defaultMouse(8);
        int[] reported = new int[1];
        InputEvent event = new InputEvent();
        new Wire(simulator).runUntil(80 * SECOND, message -> {
            if ((message[0] & 0xFF) == InputEvent.ID && event.wrap(message, 0).kind() == InputEvent.DETENT) {
                reported[0] += event.value();
            }
        });
        assertTrue(simulator.strokesFinished());
        assertTrue(simulator.plant().detentsTurned() != 0);
        assertEquals(simulator.plant().detentsTurned(), reported[0]);
    }

    @Test
    void restartKeepsTheFlashAndTellsTheCause() {
        Simulator simulator = Simulator.defaultMouse(1);
        simulator.advanceTo(1000);
        simulator.restart(Watchdog.CAUSE_WATCHDOG);
        simulator.advanceTo(2000);
        assertEquals(Watchdog.CAUSE_WATCHDOG, simulator.board().watchdog().resetCause());
        assertEquals(0, simulator.board().link().hostReadable());
    }
}
