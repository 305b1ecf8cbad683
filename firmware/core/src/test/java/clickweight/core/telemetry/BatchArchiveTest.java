package clickweight.core.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.message.Telemetry;
import org.junit.jupiter.api.Test;

class BatchArchiveTest {
    private final BatchArchive archive = new BatchArchive();
    private final byte[] bytes = new byte[64];

    /** Adds batches whose first time is ten times their number, counted from the first added. */
    private void add(int firstNumber, int count) {
        for (int number = firstNumber; number < firstNumber + count; number++) {
            archive.add(new Telemetry()
                    .begin(bytes, 0, 12)
                    .sequence(number & 0xFFFF)
                    .firstMicros(number * 10)
                    .channelMask(15)
                    .count(9));
        }
    }

    @Test
    void anEmptyArchiveHoldsNothingAndAwaitsSequenceZero() {
        assertEquals(0, archive.from(0));
        assertEquals(0, archive.from(65535));
        assertEquals(0, archive.oldestSequence());
    }

    @Test
    void theLastEightHundredAndNinetyAreHeld() {
        add(0, 2000);
        assertEquals(1110, archive.oldestSequence());
        assertEquals(890, archive.from(1110));
        assertEquals(0, archive.from(1109));
        assertEquals(1, archive.from(1999));
        assertEquals(0, archive.from(2000));
        for (int sequence = 1110; sequence < 2000; sequence++) {
            assertEquals(sequence, archive.get(sequence).sequence());
            assertEquals(sequence * 10, archive.get(sequence).firstMicros());
        }
    }

    @Test
    void sequencesGoOnFrom65535To0() {
        add(0, 65536 + 100);
        assertEquals(65536 + 100 - 890, archive.oldestSequence());
        for (int number = 65536 + 100 - 890; number < 65536 + 100; number++) {
            assertEquals(65536 + 100 - number, archive.from(number & 0xFFFF));
            assertEquals(number * 10, archive.get(number & 0xFFFF).firstMicros());
        }
        assertEquals(0, archive.from(100));
    }

    @Test
    void aBatchSentWhereNoneAreKeptEmptiesIt() {
        add(0, 10);
        archive.forget(10);
        assertEquals(0, archive.from(5));
        assertEquals(11, archive.oldestSequence());
        add(11, 2);
        assertEquals(11, archive.oldestSequence());
        assertEquals(2, archive.from(11));
    }
}
