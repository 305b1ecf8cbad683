package clickweight.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Telemetry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FullRateStreamTest {
    private static final long SECONDS = 10;
    private static final int SAMPLES_PER_SECOND = 8000;

    private final Simulator simulator = Simulator.defaultMouse(1);
    private final Wire wire = new Wire(simulator);

    private int samples;
    private int drops;
    private int gaps;
    private int expectedSequence;

    @Test
    void tenSecondsOfAllChannelsArriveWithoutALostFrame() {
        wire.send(new StartStreaming().begin(new byte[8], 0).token(1).divisor(1).channelMask(0xF));
        AtomicInteger presses = new AtomicInteger();
        AtomicInteger faults = new AtomicInteger();
        Telemetry batch = new Telemetry();
        InputEvent event = new InputEvent();
        wire.runUntil(SECONDS * 1_000_000, message -> {
            int id = message[0] & 0xFF;
            if (Telemetry.isTelemetry(id)) {
                take(batch.wrap(message, 0));
            } else if (id == InputEvent.ID && event.wrap(message, 0).kind() == InputEvent.PRESS) {
                presses.incrementAndGet();
            } else if (id == Fault.ID) {
                faults.incrementAndGet();
            }
        });
        assertEquals(0, wire.decoder().crcErrors());
        assertEquals(0, wire.decoder().bytesDropped());
        assertEquals(0, gaps);
        assertEquals(0, drops);
        assertEquals(0, faults.get());
        // all but the batch being filled
        assertTrue(samples > SECONDS * SAMPLES_PER_SECOND - 30, "samples: " + samples);
        assertTrue(presses.get() > 15, "presses: " + presses.get());
    }

    private void take(Telemetry batch) {
        if (batch.sequence() != expectedSequence) {
            gaps++;
        }
        expectedSequence = batch.sequence() + 1 & 0xFFFF;
        samples += batch.count();
        drops += batch.drops();
    }
}
