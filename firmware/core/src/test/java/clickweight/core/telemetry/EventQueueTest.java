package clickweight.core.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.message.EventBatch;
import clickweight.protocol.message.InputEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 64 places, the last 15 of them for judgements. */
class EventQueueTest {
    private final EventQueue queue = new EventQueue();

    private void add(int kind, int count) {
        for (int i = 0; i < count; i++) {
            queue.add(kind, 0, i, 0, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {InputEvent.MAKE, InputEvent.BREAK, InputEvent.STEP})
    void rawEdgesAreTakenWhileSixteenPlacesAreFree(int kind) {
        add(kind, 100);
        assertEquals(49, queue.size());
        assertEquals(51, queue.lost());
        queue.remove(1);
        add(kind, 1);
        assertEquals(49, queue.size());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {InputEvent.PRESS, InputEvent.RELEASE, InputEvent.DETENT, InputEvent.SUPPRESSED, InputEvent.FAULT})
    void judgementsHaveAllPlaces(int kind) {
        add(kind, 100);
        assertEquals(64, queue.size());
        assertEquals(36, queue.lost());
    }

    @Test
    void behindAFloodOfEdgesAClickIsStillTold() {
        add(InputEvent.STEP, 1000);
        queue.add(InputEvent.PRESS, 1, 7, 600, 0);
        queue.add(InputEvent.RELEASE, 1, 9, 300, 0);
        queue.remove(49);
        EventBatch batch = new EventBatch().begin(new byte[64], 0);
        queue.peek(batch, queue.size());
        InputEvent event = new InputEvent().begin(new byte[InputEvent.LENGTH], 0);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < batch.count(); i++) {
            batch.event(i, event);
            told.add(event.kind() + " " + event.button() + " " + event.micros() + " " + event.forceMilliNewtons());
        }
        assertEquals(List.of("2 1 7 600", "3 1 9 300"), told);
    }

    @Test
    void aBatchGoesOnPastTheEndOfTheQueuesMemory() {
        add(InputEvent.DETENT, 60);
        queue.remove(60);
        add(InputEvent.DETENT, 7);
        EventBatch batch = new EventBatch().begin(new byte[64], 0);
        queue.peek(batch, 7);
        InputEvent event = new InputEvent().begin(new byte[InputEvent.LENGTH], 0);
        for (int i = 0; i < 7; i++) {
            batch.event(i, event);
            assertEquals(i, event.micros());
        }
    }
}
