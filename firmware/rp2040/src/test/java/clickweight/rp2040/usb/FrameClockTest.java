package clickweight.rp2040.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class FrameClockTest {
    private static final int POLL_MICROS = 125;

    private final FrameClock clock = new FrameClock();
    private int nowMicros;

    /** One letter a poll, the frame number as read; answers for each whether it was early or late. */
    private String polls(String frames) {
        StringBuilder answers = new StringBuilder();
        for (char frame : frames.toCharArray()) {
            nowMicros += POLL_MICROS;
            clock.poll(frame, nowMicros);
            answers.append(clock.late() ? 'L' : 'e');
        }
        return answers.toString();
    }

    /** A start is somewhere before the poll that sees it: 125 us are assumed gone, 750 us are too many five polls later. */
    @Test
    void lastPollsOfAFrameAreLate() {
        assertEquals("e eeeeeLLL eeeeeLLL eeeee".replace(" ", ""), polls("a bbbbbbbb cccccccc ddddd".replace(" ", "")));
    }

    @Test
    void nothingIsLateBeforeThereAreFrames() {
        assertEquals("e".repeat(100), polls("a".repeat(100)));
    }

    @Test
    void nothingIsLateWhenFramesStop() {
        polls("ab");
        assertEquals("eeeeLLL" + "e".repeat(20), polls("b".repeat(27)));
    }

    @Test
    void clockMayWrapWithoutFrames() {
        polls("ab");
        polls("b".repeat(10));
        nowMicros += Integer.MAX_VALUE;
        polls("b");
        assertFalse(clock.late());
        nowMicros += Integer.MAX_VALUE;
        polls("b");
        assertFalse(clock.late());
    }
}
