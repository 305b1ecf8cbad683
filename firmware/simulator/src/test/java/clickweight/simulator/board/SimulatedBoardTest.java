package clickweight.simulator.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Lines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedBoardTest {
    private static final int ALL = 0x3FF;

    @Test
    void aSpikeBetweenTwoPollsIsTwoEdgesWithTheirOwnTimes() {
        SimulatedInputs inputs = new SimulatedInputs(ALL, 0, 8);
        inputs.drive(Lines.LEFT, true, 17);
        inputs.drive(Lines.LEFT, false, 19);
        assertTrue(inputs.next());
        assertEquals(17, inputs.micros());
        assertTrue(inputs.high());
        assertTrue(inputs.next());
        assertEquals(19, inputs.micros());
        assertFalse(inputs.high());
        assertFalse(inputs.next());
    }

    @Test
    void aLevelThatDoesNotChangeAndALineThatIsAbsentGiveNoEdge() {
        SimulatedInputs inputs = new SimulatedInputs(1 << Lines.LEFT, 0, 8);
        inputs.drive(Lines.LEFT, false, 1);
        inputs.drive(Lines.RIGHT, true, 2);
        assertFalse(inputs.next());
        assertEquals(0, inputs.levels());
    }

    @Test
    void edgesBeyondTheQueueAreCountedAndTheLevelStillFollows() {
        SimulatedInputs inputs = new SimulatedInputs(ALL, 0, 2);
        for (int i = 0; i < 5; i++) {
            inputs.drive(Lines.LEFT, i % 2 == 0, i);
        }
        assertEquals(3, inputs.overflows());
        assertEquals(1, inputs.levels());
    }

    /** The edges that are waiting, as time, line and level: {@code 5:0+ 5:8-}. */
    private static String edges(SimulatedInputs inputs) {
        StringBuilder text = new StringBuilder();
        while (inputs.next()) {
            text.append(inputs.micros()).append(':').append(inputs.line());
            text.append(inputs.high() ? "+ " : "- ");
        }
        return text.toString().strip();
    }

    @Test
    void edgesOfOneMicrosecondComeInTheOrderOfLineNumbersAndOthersInTheOrderOfTime() {
        SimulatedInputs inputs = new SimulatedInputs(ALL, 0, 8);
        inputs.drive(Lines.ENCODER_B, true, 5);
        inputs.drive(Lines.ENCODER_A, true, 5);
        inputs.drive(Lines.LEFT, true, 5);
        inputs.drive(Lines.ENCODER_A, false, 6);
        inputs.drive(Lines.RIGHT, true, 6);
        assertEquals("5:0+ 5:8+ 5:9+ 6:1+ 6:8-", edges(inputs));
    }

    @Test
    void aLineThatComesBackWithinAMicrosecondIsTwoEdgesAndThreeChangesAreOne() {
        SimulatedInputs inputs = new SimulatedInputs(ALL, 0, 8);
        for (int changes = 1; changes <= 4; changes++) {
            for (int i = 0; i < changes; i++) {
                inputs.drive(Lines.LEFT, (inputs.levels() & 1) == 0, 100 * changes);
            }
        }
        assertEquals("100:0+ 200:0- 200:0+ 300:0- 400:0+ 400:0-", edges(inputs));
    }

    @Test
    void aPollWithinAMicrosecondEndsWhatIsTakenTogether() {
        SimulatedInputs inputs = new SimulatedInputs(ALL, 0, 8);
        inputs.drive(Lines.ENCODER_A, true, 5);
        assertEquals("5:8+", edges(inputs));
        inputs.drive(Lines.LEFT, true, 5);
        inputs.drive(Lines.ENCODER_A, false, 5);
        assertEquals("5:0+ 5:8-", edges(inputs));
    }

    @Test
    void aMicrosecondThatDoesNotFitTheQueueAnyMoreLosesItsLastEdges() {
        SimulatedInputs inputs = new SimulatedInputs(ALL, 0, 2);
        inputs.drive(Lines.ENCODER_A, true, 5);
        inputs.drive(Lines.LEFT, true, 5);
        inputs.drive(Lines.LEFT, false, 5);
        assertEquals(1, inputs.overflows());
        assertEquals("5:0+ 5:0-", edges(inputs));
    }

    @Test
    void samplesKeepOrderAndSaturateAtTheEndsOfTheConverter() {
        SimulatedAdc adc = new SimulatedAdc(0b0111, 0, 2);
        adc.push(125, new int[] {-3, 5000, 200, 9999});
        adc.push(250, new int[] {1, 2, 3, 4});
        adc.push(375, new int[] {1, 2, 3, 4});
        assertEquals(1, adc.overflows());
        assertTrue(adc.next());
        assertEquals(125, adc.micros());
        assertArrayEquals(
                new int[] {0, 4095, 200, 0}, new int[] {adc.counts(0), adc.counts(1), adc.counts(2), adc.counts(3)});
        assertTrue(adc.next());
        assertFalse(adc.next());
    }

    @Test
    void theHostTakesOneReportPerMillisecond() {
        SimulatedMouse mouse = new SimulatedMouse();
        List<Long> taken = new ArrayList<>();
        mouse.sink((micros, report, length) -> taken.add(micros));
        for (long now = 0; now < 3000; now += 125) {
            mouse.advanceTo(now);
            if (mouse.ready()) {
                mouse.send(new byte[10], 10);
            }
        }
        assertEquals(List.of(1000L, 2000L), taken);
    }

    @Test
    void bytesGoThroughTheLinkInOrderAndNeverMoreThanFit() {
        SimulatedLink link = new SimulatedLink();
        byte[] chunk = new byte[1000];
        byte[] back = new byte[700];
        int written = 0;
        int read = 0;
        for (int round = 0; round < 200; round++) {
            int length = Math.min(chunk.length, link.writable());
            for (int i = 0; i < length; i++) {
                chunk[i] = (byte) written++;
            }
            link.write(chunk, 0, length);
            int got = link.hostRead(back, 0, back.length);
            for (int i = 0; i < got; i++) {
                assertEquals((byte) read++, back[i]);
            }
        }
        assertEquals(SimulatedLink.TO_HOST_BYTES, written - read + link.writable());
    }

    @Test
    void oneReportEachWayPerMillisecond() {
        SimulatedReports reports = new SimulatedReports();
        byte[] bytes = new byte[64];
        List<Long> fetched = new ArrayList<>();
        List<Long> arrived = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertTrue(reports.hostWrite(new byte[] {(byte) i}));
        }
        for (long now = 125; now < 4000; now += 125) {
            reports.advanceTo(now);
            if (reports.hostRead(bytes)) {
                fetched.add(now);
            }
            if (reports.receive(bytes)) {
                arrived.add(now);
            }
            if (reports.ready()) {
                reports.send(bytes);
            }
        }
        assertEquals(List.of(1000L, 2000L, 3000L), fetched);
        assertEquals(List.of(125L, 1000L, 2000L), arrived);
    }

    @Test
    void beyond64UnreadReportsTheHostDropsTheNewest() {
        SimulatedReports reports = new SimulatedReports();
        byte[] bytes = new byte[64];
        for (int i = 0; i < 70; i++) {
            bytes[0] = (byte) i;
            reports.send(bytes);
            reports.advanceTo(i * 1000L);
        }
        assertEquals(6, reports.dropped());
        for (int i = 0; i < 64; i++) {
            assertTrue(reports.hostRead(bytes));
            assertEquals(i, bytes[0]);
        }
        assertFalse(reports.hostRead(bytes));
    }
}
