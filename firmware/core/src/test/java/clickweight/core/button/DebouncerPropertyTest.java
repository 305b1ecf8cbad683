package clickweight.core.button;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import clickweight.protocol.setting.DebounceFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every family, whatever the contacts and the force do. */
class DebouncerPropertyTest {
    private static final int SEEDS = 60;
    private static final int EDGES = 300;
    /** Times just before 2^31 and 2^32, so that each run crosses them. */
    private static final int[] STARTS = {0, Integer.MAX_VALUE - 300_000, -300_000, 77_777_777};

    /** One run on random contacts and force; hears what the button says. */
    private static final class Run implements ButtonListener, ForceWitness {
        private final List<String> heard = new ArrayList<>();
        private final Random random;
        private final int start;
        private final Button button;
        private int force;
        private int now;
        private boolean make;
        private boolean brk;
        private boolean pressed;
        private boolean closedSinceRelease;

        Run(long seed, int start, int family, boolean both) {
            random = new Random(seed);
            this.start = start;
            now = start;
            brk = both;
            button = new Button(0, true, both, this, this);
            button.start(false, both, now);
            button.configure(
                    family,
                    random.nextInt(8000),
                    ContactTimes.PROOF_MICROS,
                    ContactTimes.LOCKOUT_MICROS,
                    ContactTimes.LONGEST_HOLD_OFF_MICROS,
                    now);
        }

        void storm(boolean both) {
            for (int i = 0; i < EDGES; i++) {
                pass(random.nextInt(4) == 0 ? random.nextInt(90_000) : random.nextInt(3000));
                force = random.nextInt(4);
                if (both && random.nextBoolean()) {
                    brk = !brk;
                    button.breakContact(brk, now);
                } else {
                    make = !make;
                    closedSinceRelease |= make;
                    button.makeContact(make, now);
                }
            }
        }

        /** Contacts of a released button, or of a held one, and any force that stays. */
        void quiet(boolean held, boolean both) {
            force = random.nextInt(4);
            make = held;
            closedSinceRelease |= held;
            button.makeContact(make, now);
            brk = both && !held;
            button.breakContact(brk, now);
            pass(300_000);
        }

        private void pass(int micros) {
            for (int left = micros; left > 0; left -= 125) {
                now += Math.min(left, 125);
                button.poll(now);
            }
        }

        @Override
        public void contactEdge(int number, boolean closed, int edgeMicros) {
            heard.add((closed ? "make " : "break ") + (edgeMicros - start));
        }

        @Override
        public void judged(int number, boolean nowPressed) {
            assertNotEquals(pressed, nowPressed, "press and release alternate");
            if (nowPressed) {
                assertEquals(true, closedSinceRelease || make, "no press without a closure");
            } else {
                closedSinceRelease = make;
            }
            pressed = nowPressed;
            heard.add((nowPressed ? "press " : "release ") + (now - start));
        }

        @Override
        public int force(int number) {
            return force;
        }
    }

    @ParameterizedTest
    @CsvSource({"0,true", "0,false", "1,false", "2,false", "3,false", "4,false", "5,false", "6,false", "7,true"})
    void anyInputFollowedByQuietEndsWithTheContacts(int family, boolean both) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Run run = new Run(seed, STARTS[(int) (seed % 4)], family, both);
            run.storm(both);
            run.quiet(seed % 2 == 0, both);
            assertEquals(seed % 2 == 0, run.button.pressed(), DebounceFamily.name(family) + ", seed " + seed);
            run.quiet(seed % 2 != 0, both);
            assertEquals(seed % 2 != 0, run.button.pressed(), DebounceFamily.name(family) + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,true", "0,false", "1,false", "2,false", "3,false", "4,false", "5,false", "6,false", "7,true"})
    void resultsAreTheSameWhereverTimeStarts(int family, boolean both) {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<String> expected = null;
            for (int start : STARTS) {
                Run run = new Run(seed, start, family, both);
                run.storm(both);
                run.quiet(false, both);
                expected = expected == null ? run.heard : expected;
                assertEquals(expected, run.heard, DebounceFamily.name(family) + ", seed " + seed + ", from " + start);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void nothingIsJudgedWhileTheContactsRest(int family) {
        Run run = new Run(family, STARTS[2], family, family == 0);
        for (int i = 0; i < 50; i++) {
            run.force = run.random.nextInt(4);
            run.pass(20_000);
        }
        assertEquals(List.of(), run.heard);
        assertFalse(run.button.pressed());
    }
}
