package clickweight.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.Buttons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline of {@link ProfileChord}, from left to right. */
class ProfileChordTest {
    private static final int WHEEL = 1 << Buttons.WHEEL;
    private static final int MIDDLE = 1 << Buttons.MIDDLE;
    private static final int POLL_MICROS = 125;

    private final ProfileChord chord = new ProfileChord();
    private int now;

    private int timesDue(int pressedMask, int micros) {
        int times = 0;
        for (int i = 0; i < micros / POLL_MICROS; i++) {
            now += POLL_MICROS;
            times += chord.due(pressedMask, now) ? 1 : 0;
        }
        return times;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Integer.MAX_VALUE - 1_000_000, -1_000_000})
    void bothHeldForTwoSecondsBringTheNextProfileOnce(int start) {
        now = start;
        assertEquals(0, timesDue(WHEEL, 3_000_000));
        assertEquals(0, timesDue(WHEEL | MIDDLE, 2_000_000));
        assertEquals(1, timesDue(WHEEL | MIDDLE, POLL_MICROS));
        assertEquals(0, timesDue(WHEEL | MIDDLE, 5_000_000));
        assertEquals(0, timesDue(WHEEL, 3_000_000));
        assertEquals(1, timesDue(WHEEL | MIDDLE | 1, 2_000_000 + POLL_MICROS));
    }

    @ParameterizedTest
    @ValueSource(ints = {WHEEL, MIDDLE, 0, 0b11})
    void letGoInBetweenBeginsAnew(int meanwhile) {
        assertEquals(0, timesDue(WHEEL | MIDDLE, 1_900_000));
        assertEquals(0, timesDue(meanwhile, POLL_MICROS));
        assertEquals(0, timesDue(WHEEL | MIDDLE, 1_900_000));
    }
}
