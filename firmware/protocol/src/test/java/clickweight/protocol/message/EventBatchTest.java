package clickweight.protocol.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.hid.VendorReport;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EventBatchTest {
    private final byte[] buffer = new byte[VendorReport.LENGTH];
    private final EventBatch batch = new EventBatch();

    private void fill(int events) {
        batch.begin(buffer, 0);
        for (int i = 0; i < events; i++) {
            add(InputEvent.STEP, 2, i, 0, 1);
        }
    }

    private void add(int kind, int button, int micros, int forceMilliNewtons, int value) {
        byte[] packed = new byte[EventBatch.EVENT_LENGTH + 1];
        EventBatch.pack(packed, 1, kind, button, micros, forceMilliNewtons, value);
        batch.append(packed, 1, 1);
    }

    /** 2 + 7 x 8 = 58 bytes; an eighth would end at 66. */
    @Test
    void sevenEventsAreWhatFitsAReport() {
        fill(EventBatch.MAX_EVENTS);
        assertEquals(58, batch.length());
        assertTrue(batch.length() + EventBatch.EVENT_LENGTH > VendorReport.LENGTH);
    }

    @Test
    void everyEventComesBackAsTheMessageItWouldBeAlone() {
        SplittableRandom random = new SplittableRandom(5);
        InputEvent[] alone = new InputEvent[EventBatch.MAX_EVENTS];
        batch.begin(buffer, 0);
        for (int i = 0; i < alone.length; i++) {
            alone[i] = new InputEvent()
                    .begin(new byte[InputEvent.LENGTH], 0)
                    .kind(i)
                    .button(random.nextInt(4))
                    .micros(random.nextInt())
                    .forceMilliNewtons(i == 0 ? InputEvent.NO_FORCE : random.nextInt(-32767, 32768))
                    .value(i == 0 ? -128 : i == 1 ? 127 : random.nextInt(-128, 128));
            add(alone[i].kind(), alone[i].button(), alone[i].micros(), alone[i].forceMilliNewtons(), alone[i].value());
        }
        EventBatch read = new EventBatch().wrap(buffer, 0);
        assertEquals(alone.length, read.count());
        InputEvent event = new InputEvent().begin(new byte[InputEvent.LENGTH], 0);
        for (int i = 0; i < alone.length; i++) {
            read.event(i, event);
            assertEquals(InputEvent.ID, event.id());
            assertEquals(alone[i].kind(), event.kind());
            assertEquals(alone[i].button(), event.button());
            assertEquals(alone[i].micros(), event.micros());
            assertEquals(alone[i].forceMilliNewtons(), event.forceMilliNewtons());
            assertEquals(alone[i].value(), event.value());
        }
    }

    @Test
    void aBatchThatIsEmptyCutShortOrSaysTooManyIsNotWhole() {
        fill(3);
        assertTrue(EventBatch.isWhole(buffer, 0, 26));
        assertTrue(EventBatch.isWhole(buffer, 0, VendorReport.LENGTH));
        assertFalse(EventBatch.isWhole(buffer, 0, 25));
        assertFalse(EventBatch.isWhole(buffer, 0, 1));
        for (int count : new int[] {0, 8, 128, 255}) {
            buffer[1] = (byte) count;
            assertFalse(EventBatch.isWhole(buffer, 0, VendorReport.LENGTH), "count " + count);
        }
    }
}
