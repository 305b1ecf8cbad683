package clickweight.simulator.plant.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.simulator.plant.Draw;
import clickweight.simulator.plant.RandomStreams;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactTrainTest {
    private static final int PRESSES = 500;

    static Stream<ContactScenario> scenarios() {
        return ContactScenario.ALL.stream();
    }

    private static ContactTrain train(ContactScenario scenario, boolean twoContacts) {
        return new ContactTrain(scenario, twoContacts, 17);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void holdsAndGapsAreThoseOfTheScenario(ContactScenario scenario) {
        ContactTrain train = train(scenario, false);
        for (int i = 0; i < PRESSES; i++) {
            train.next();
            double hold = (train.endMicros() - train.startMicros()) / 1000.0;
            assertTrue(hold >= scenario.shortestHold() - 1e-3 && hold <= scenario.longestHold() + 1e-3, "hold " + hold);
            double gap = (train.nextStartMicros() - train.endMicros()) / 1000.0;
            boolean inTrain = (i + 1) % scenario.train() != 0;
            assertTrue(
                    inTrain ? gap >= scenario.shortestGap() - 1e-3 && gap <= scenario.longestGap() + 1e-3 : gap >= 250,
                    "gap " + gap);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void eachPartBeginsAndEndsWithTheContactsOfAReleasedButton(ContactScenario scenario) {
        for (boolean two : new boolean[] {false, true}) {
            ContactTrain train = train(scenario, two);
            long until = 0;
            for (int i = 0; i < PRESSES; i++) {
                train.next();
                assertEquals(until, train.fromMicros());
                until = train.untilMicros();
                assertEquals(0, train.make().size() % 2);
                assertEquals(0, train.brk().size() % 2);
                assertOrdered(train.make(), train.fromMicros(), until);
                assertOrdered(train.brk(), train.fromMicros(), until);
            }
        }
    }

    private static void assertOrdered(Toggles toggles, long from, long until) {
        long last = from;
        for (int i = 0; i < toggles.size(); i++) {
            assertTrue(toggles.micros(i) >= last && toggles.micros(i) <= until, "at " + i);
            last = toggles.micros(i);
        }
    }

    @Test
    void bladeIsNeverOnBothContacts() {
        ContactTrain train = train(ContactScenario.GANSSLE, true);
        for (int i = 0; i < PRESSES; i++) {
            train.next();
            assertTrue(train.brk().micros(0) < train.startMicros());
            assertTrue(train.releasedMicros() > train.make().micros(train.make().size() - 1));
        }
    }

    @Test
    void aQuarterOfThePressesReopens() {
        ContactTrain train = train(ContactScenario.CHATTER, false);
        int reopened = 0;
        for (int i = 0; i < 4000; i++) {
            train.next();
            for (int e = 1; e < train.make().size(); e++) {
                long open = train.make().micros(e) - train.make().micros(e - 1);
                boolean inHold = train.make().micros(e - 1) > train.startMicros()
                        && train.make().micros(e) < train.endMicros();
                reopened += inHold && e % 2 == 0 && open >= 5000 ? 1 : 0;
            }
        }
        assertEquals(1000, reopened, 130);
    }

    @Test
    void sameSeedSameTrainOtherSeedOther() {
        ContactTrain one = train(ContactScenario.EMI, false);
        ContactTrain same = train(ContactScenario.EMI, false);
        ContactTrain other = new ContactTrain(ContactScenario.EMI, false, 18);
        for (int i = 0; i < 50; i++) {
            one.next();
            same.next();
            other.next();
            assertEquals(one.untilMicros(), same.untilMicros());
            assertEquals(one.make().size(), same.make().size());
        }
        assertNotEquals(one.untilMicros(), other.untilMicros());
    }

    @Test
    void forceIsHighAtTheMakeLowInTheGapsAndRingsAfterTheSnap() {
        ContactTrain train = train(ContactScenario.BUTTERFLY, false);
        PressForce force = new PressForce(600, new Draw(new RandomStreams(3).unit()));
        boolean rang = false;
        for (int i = 0; i < PRESSES; i++) {
            train.next();
            force.next(train);
            assertEquals(0.93 * 600, force.milliNewtons(train.startMicros()), 30);
            assertEquals(0.6 * 600, force.milliNewtons(train.endMicros()), 1);
            assertEquals(0, force.milliNewtons((train.endMicros() + train.nextStartMicros()) / 2), 1e-9);
            for (int t = 0; t < 4000; t += 100) {
                rang |= force.milliNewtons(train.startMicros() + t) < 0.5 * 600;
            }
        }
        assertTrue(rang);
    }
}
