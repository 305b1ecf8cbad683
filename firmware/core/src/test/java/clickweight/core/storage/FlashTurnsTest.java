package clickweight.core.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.fake.FakeFlash;
import clickweight.protocol.message.Status;
import org.junit.jupiter.api.Test;

/** Two areas of a chip that finds out whoever touches it while it is busy; both hold settings here. */
class FlashTurnsTest {
    private final StoredSettings settings;
    private final StoredSettings unit;
    private final FlashTurns turns;
    private int now;

    FlashTurnsTest() {
        FakeFlash flash = new FakeFlash();
        settings = used(flash);
        unit = used(flash.otherArea());
        turns = new FlashTurns(settings.commit, unit.commit);
    }

    /** Both slots were written, so that there is something to erase. */
    private static StoredSettings used(FakeFlash flash) {
        new StoredSettings(flash).commit(1001);
        new StoredSettings(flash).commit(1002);
        return new StoredSettings(flash);
    }

    private int poll(boolean buttonHeld) {
        int result = turns.poll(now, buttonHeld);
        now += StoredSettings.POLL_MICROS;
        return result;
    }

    private int untilDone() {
        int result = RecordCommit.PENDING;
        while (result == RecordCommit.PENDING) {
            result = poll(false);
        }
        return result;
    }

    private void request(StoredSettings area, int operating) {
        area.now = now;
        area.request(operating);
    }

    @Test
    void bothAreErasedAheadOneAfterTheOther() {
        while (!settings.commit.settled() || !unit.commit.settled()) {
            poll(false);
            assertTrue(unit.flash.erases == 0 || settings.commit.settled());
        }
        assertEquals(1, settings.flash.erases);
        assertEquals(1, unit.flash.erases);
        assertTrue(turns.idle());
    }

    @Test
    void commitComesBeforeErasingTheOtherAreaAheadButNotIntoTheMiddleOfIt() {
        while (unit.flash.erases == 0) {
            poll(false);
        }
        assertFalse(turns.idle());
        int worked = settings.flash.bytesWorked;
        request(settings, 1003);
        while (!turns.idle()) {
            poll(false);
            assertTrue(turns.idle() || settings.flash.bytesWorked == worked);
        }
        assertEquals(Status.OK, untilDone());
        assertFalse(unit.commit.settled());
        assertEquals(1003, new StoredSettings(settings.flash).operating());
    }

    @Test
    void eachAreaCommitsItsOwn() {
        request(unit, 1004);
        assertEquals(Status.OK, untilDone());
        request(settings, 1003);
        assertEquals(Status.OK, untilDone());
        assertEquals(1003, new StoredSettings(settings.flash).operating());
        assertEquals(1004, new StoredSettings(unit.flash).operating());
    }

    @Test
    void commitThatWaitsForTheOtherAreaGivesUpAfterASecondToo() {
        unit.flash.busyCallsPerErase = 100_000;
        while (unit.flash.erases == 0) {
            poll(false);
        }
        request(settings, 1003);
        int requested = now;
        assertEquals(Status.BUSY, untilDone());
        assertEquals(RecordCommit.WAIT_MICROS, now - StoredSettings.POLL_MICROS - requested);
    }
}
