package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.setting.DebounceFamily;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonTest {
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
        Button button = new Button(0, make, brk, listener);
        button.start(false, brk, 0);
        button.configure(family, 5000, 0);
        return button;
    }

    @Test
    void autoWithBothContactsNeedsBothToMove() {
        Button button = button(true, true, DebounceFamily.AUTO);
        button.makeContact(true, 1000);
        assertEquals(List.of("make 1000"), heard);
        button.breakContact(false, 1001);
        assertEquals(List.of("make 1000", "press"), heard);
    }

    @Test
    void autoWithOneContactPressesAtOnceAndReleasesLate() {
        Button button = button(true, false, DebounceFamily.AUTO);
        button.makeContact(true, 1000);
        button.makeContact(false, 50000);
        button.poll(54999);
        assertEquals(List.of("make 1000", "press", "break 50000"), heard);
        button.poll(55000);
        assertEquals("release", heard.getLast());
    }

    @Test
    void twoContactFamilyWithoutTheSecondContactIsJudgedByTheOneThereIs() {
        Button button = button(true, false, DebounceFamily.SPDT);
        button.makeContact(true, 1000);
        button.makeContact(false, 50000);
        button.poll(55000);
        assertEquals(List.of("make 1000", "press", "break 50000", "release"), heard);
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
        button.configure(DebounceFamily.ASYM, 50_000, 0);
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
            button.configure(to, 5000, 60000);
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
