package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.setting.DebounceFamily;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonTest {
    private int witnessed = ForceWitness.NONE;
    private final List<String> heard = new ArrayList<>();
    private final ButtonListener listener = new ButtonListener() {
        @Override
        public void contactEdge(int button, boolean closed, int edgeMicros) {
            heard.add((closed ? "make " : "break ") + edgeMicros);
        }

        @Override
        public void judged(int button, boolean pressed) {
            heard.add(pressed ? "press" : "release");
        }
    };

    private Button button(boolean make, boolean brk, int family) {
        Button button = new Button(0, make, brk, number -> witnessed, listener);
        button.start(false, brk, 0);
        configure(button, family, 5000, 0);
        return button;
    }

    private static void configure(Button button, int family, int micros, int now) {
        button.configure(
                family,
                micros,
                ContactTimes.PROOF_MICROS,
                ContactTimes.LOCKOUT_MICROS,
                ContactTimes.LONGEST_HOLD_OFF_MICROS,
                now);
    }

    @Test
    void autoWithBothContactsNeedsBothToMove() {
        Button button = button(true, true, DebounceFamily.AUTO);
        button.makeContact(true, 1000);
        assertEquals(List.of("make 1000"), heard);
        button.breakContact(false, 1001);
        assertEquals(List.of("make 1000", "press"), heard);
    }

    @ParameterizedTest
    @ValueSource(ints = {DebounceFamily.AUTO, DebounceFamily.SPDT, DebounceFamily.QUALIFIED})
    void oneContactIsQualified(int family) {
        Button button = button(true, false, family);
        button.makeContact(true, 1000);
        button.poll(1100);
        assertEquals(List.of("make 1000"), heard);
        button.poll(1101);
        button.makeContact(false, 50_000);
        button.poll(50_100);
        assertEquals(List.of("make 1000", "press", "break 50000"), heard);
        button.poll(50_101);
        assertEquals("release", heard.getLast());
    }

    @Test
    void contactWithForceTakesTheFirstEdgeOnceTheForceWasSeenToRest() {
        Button button = button(true, false, DebounceFamily.AUTO);
        pressAndRelease(button, 1000);
        witnessed = ForceWitness.PRESSING;
        button.makeContact(true, 300_000);
        button.makeContact(false, 300_005);
        assertEquals(
                List.of("make 1000", "press", "break 81000", "release", "make 300000", "press", "break 300005"), heard);
    }

    @Test
    void qualifiedFamilyTakesNoForce() {
        Button button = button(true, false, DebounceFamily.QUALIFIED);
        pressAndRelease(button, 1000);
        witnessed = ForceWitness.PRESSING;
        button.makeContact(true, 300_000);
        button.makeContact(false, 300_005);
        button.poll(400_000);
        assertEquals(List.of("make 1000", "press", "break 81000", "release", "make 300000", "break 300005"), heard);
    }

    private void pressAndRelease(Button button, int micros) {
        witnessed = ForceWitness.PRESSING;
        button.makeContact(true, micros);
        button.poll(micros + 1000);
        button.makeContact(false, micros + 80_000);
        witnessed = ForceWitness.LIGHT;
        button.poll(micros + 81_000);
        button.poll(micros + 82_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void buttonWithoutContactIsJudgedByForceWhateverTheFamily(int family) {
        Button button = button(false, false, family);
        button.force(true);
        button.poll(100);
        button.force(false);
        assertEquals(List.of("press", "release"), heard);
    }

    @Test
    void buttonWithContactTakesNoForce() {
        Button button = button(true, false, DebounceFamily.AUTO);
        button.force(true);
        button.poll(100000);
        assertEquals(List.of(), heard);
    }

    /** One byte would make 80 us of it, 16 signed bits a negative time. */
    @Test
    void longestDurationIsNotCutShort() {
        Button button = button(true, false, DebounceFamily.ASYM);
        configure(button, DebounceFamily.ASYM, 50_000, 0);
        button.makeContact(true, 1000);
        button.makeContact(false, 2000);
        button.poll(51_999);
        assertEquals(List.of("make 1000", "press", "break 2000"), heard);
        button.poll(52_000);
        assertEquals("release", heard.getLast());
    }

    @Test
    void spikeBetweenTwoPollsIsTwoEdges() {
        Button button = button(true, false, DebounceFamily.NONE);
        button.poll(125);
        button.makeContact(true, 130);
        button.makeContact(false, 137);
        button.poll(250);
        assertEquals(List.of("make 130", "press", "break 137", "release"), heard);
    }

    @Test
    void timerThatEndsBetweenTwoPollsHasFiredBeforeTheNextEdge() {
        Button button = button(true, false, DebounceFamily.QUALIFIED);
        button.makeContact(true, 130);
        button.makeContact(false, 231);
        assertEquals(List.of("make 130", "press", "break 231"), heard);
    }

    @Test
    void edgeToTheLevelThatIsThereAlreadyIsNoEdge() {
        Button button = button(true, false, DebounceFamily.NONE);
        button.makeContact(false, 10);
        button.makeContact(true, 20);
        button.makeContact(true, 30);
        assertEquals(List.of("make 20", "press"), heard);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void anyChangeOfFamilyWhileHeldNeitherClicksNorSticks(int from) {
        for (int to = 0; to < DebounceFamily.COUNT; to++) {
            heard.clear();
            Button button = button(true, true, from);
            button.breakContact(false, 900);
            button.makeContact(true, 1000);
            button.poll(50000);
            configure(button, to, 5000, 60000);
            button.poll(60000);
            button.poll(200000);
            assertEquals(List.of("make 1000", "press"), heard, from + " to " + to + ", held");
            button.makeContact(false, 300000);
            button.breakContact(true, 300500);
            button.poll(400000);
            assertEquals(List.of("make 1000", "press", "break 300000", "release"), heard, from + " to " + to);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void judgementDoesNotChangeByItselfWhileTimeWrapsRoundTwice(int family) {
        Button button = button(true, true, family);
        button.breakContact(false, 900);
        button.makeContact(true, 1000);
        button.poll(20000);
        // from 0 to 2^33 us in steps of 2^20: past every old time stamp's 2^31 and 2^32
        for (long now = 1L << 20; now < 1L << 33; now += 1L << 20) {
            button.poll((int) now);
        }
        assertEquals(List.of("make 1000", "press"), heard);
    }
}
