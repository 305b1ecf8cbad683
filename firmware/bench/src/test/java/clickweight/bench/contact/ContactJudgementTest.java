package clickweight.bench.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.bench.Score;
import clickweight.simulator.plant.contact.ContactScenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that must hold, on few presses and seeds of their own. */
class ContactJudgementTest {
    private static final int PRESSES = 1500;
    private static final long SEED = 424242;

    private static Score contactOnly(ContactScenario scenario, long seed) {
        return new ContactTrial(FirmwareJudge.oneContact(), false, false).run(scenario, seed, PRESSES);
    }

    private static Score withForce(ContactScenario scenario) {
        Judge judge = FirmwareJudge.contactAndForce(ContactTrial.ACTIVATION_FORCE);
        return new ContactTrial(judge, false, true).run(scenario, SEED, PRESSES);
    }

    static Stream<ContactScenario> scenarios() {
        return ContactScenario.ALL.stream();
    }

    static Stream<ContactScenario> healthyClicks() {
        return Stream.of(ContactScenario.GANSSLE, ContactScenario.EMI, ContactScenario.EMI_BURST);
    }

    private static void assertClean(Score score) {
        assertEquals(PRESSES, score.presses());
        assertEquals(0, score.falsePresses(), "false");
        assertEquals(0, score.missed(), "missed");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void healthySwitchIsReportedSoon(long seed) {
        Score score = contactOnly(ContactScenario.GANSSLE, seed);
        assertClean(score);
        assertTrue(score.press().percentileMicros(0.5) <= 450, "press p50");
        assertTrue(score.press().percentileMicros(0.99) <= 2300, "press p99");
        assertTrue(score.release().percentileMicros(0.5) <= 450, "release p50");
        assertTrue(score.release().percentileMicros(0.99) <= 2300, "release p99");
    }

    @ParameterizedTest
    @MethodSource("healthyClicks")
    void disturbanceIsNoClickAndHidesNone(ContactScenario scenario) {
        assertClean(contactOnly(scenario, SEED));
    }

    @Test
    void wornSwitchIsLearnedWhereAFingerCannotBeMeant() {
        Score score = contactOnly(ContactScenario.CHATTER, SEED);
        assertTrue(score.perMillion(score.falsePresses()) <= 60_000, "false " + score.falsePresses());
        assertEquals(0, score.missed());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void slowBounceIsLearnedWithinThreePresses(long seed) {
        Score score = contactOnly(ContactScenario.SLOW_BOUNCE, seed);
        assertTrue(score.falsePresses() <= 3, "false " + score.falsePresses());
        assertEquals(0, score.missed());
    }

    @Test
    void quickFingersAreNotMissed() {
        assertClean(contactOnly(ContactScenario.DOUBLE_CLICK, SEED));
        Score score = contactOnly(ContactScenario.BUTTERFLY, SEED);
        assertTrue(score.perMillion(score.missed()) <= 10_000, "missed " + score.missed());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void quickFingersAreNotMissedAfterChatterEither(long seed) {
        ContactTrial trial = new ContactTrial(FirmwareJudge.oneContact(), false, false);
        assertTrue(trial.run(ContactScenario.CHATTER, seed, 300).falsePresses() > 0);
        assertClean(trial.run(ContactScenario.DOUBLE_CLICK, seed + 1, PRESSES));
        trial.run(ContactScenario.CHATTER, seed + 2, 300);
        Score score = trial.run(ContactScenario.BUTTERFLY, seed + 3, PRESSES);
        assertTrue(score.perMillion(score.missed()) <= 10_000, "missed " + score.missed());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void twoContactsAreRightInOnePoll(ContactScenario scenario) {
        Score score = new ContactTrial(FirmwareJudge.twoContacts(), true, false).run(scenario, SEED, PRESSES);
        assertClean(score);
        assertTrue(score.press().percentileMicros(1) <= 125, "press");
        assertTrue(score.release().percentileMicros(1) <= 125, "release");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void contactAndForceAreRight(ContactScenario scenario) {
        assertClean(withForce(scenario));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aBlindForceIsNoWorseThanNone(ContactScenario scenario) {
        Judge blind = FirmwareJudge.contactAndForce(1e9);
        Score score = new ContactTrial(blind, false, true).run(scenario, SEED, PRESSES);
        Score none = contactOnly(scenario, SEED);
        assertEquals(none.falsePresses(), score.falsePresses(), "false");
        assertEquals(none.missed(), score.missed(), "missed");
    }

    /** The same rule with the wrong time must fail, or the scenarios prove nothing. */
    @Test
    void peersFailWhereTheyAreKnownTo() {
        Score eager = new ContactTrial(QmkJudge.eager(5), false, false).run(ContactScenario.EMI, SEED, PRESSES);
        assertTrue(eager.falsePresses() > PRESSES / 2, "a glitch is a click " + eager.falsePresses());
        Score deferred = new ContactTrial(QmkJudge.defer(5), false, false).run(ContactScenario.GANSSLE, SEED, PRESSES);
        assertTrue(deferred.press().percentileMicros(0.5) > 5000);
        Score libinput =
                new ContactTrial(new LibinputJudge(), false, false).run(ContactScenario.BUTTERFLY, SEED, PRESSES);
        assertTrue(libinput.missed() > PRESSES / 5, "missed " + libinput.missed());
    }
}
