package clickweight.core.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.fake.FakeFlash;
import clickweight.core.settings.Settings;
import clickweight.protocol.message.Status;
import org.junit.jupiter.api.Test;

/** The timeline of {@link RecordCommit}, from left to right, and what can go wrong in it. */
class RecordCommitTest {
    private static final int PAGES = 1 + (new Settings().count() * 12 + 255) / 256;
    private static final int COMMIT_BYTES = PAGES * 256;

    private static final int SECTOR_BYTES = 4096;

    private static FakeFlash committed(int operating) {
        FakeFlash flash = new FakeFlash();
        assertEquals(Status.OK, new StoredSettings(flash).commit(operating));
        return flash;
    }

    /** Both slots were written. */
    private static FakeFlash committedTwice() {
        FakeFlash flash = committed(1001);
        assertEquals(Status.OK, new StoredSettings(flash).commit(1002));
        return flash;
    }

    @Test
    void blankSlotIsFoundBlankInSmallStepsAndNotErased() {
        StoredSettings device = new StoredSettings(new FakeFlash());
        for (int i = 0; i < SECTOR_BYTES / StandbySlot.LOOK_BYTES; i++) {
            assertFalse(device.commit.settled());
            device.poll(false);
        }
        assertTrue(device.commit.settled());
        assertEquals(0, device.flash.bytesWorked);
    }

    @Test
    void usedSlotIsErasedAheadOnceAfterStart() {
        StoredSettings device = new StoredSettings(committedTwice()).settle();
        assertEquals(1, device.flash.erases);
        new StoredSettings(device.flash).settle();
        assertEquals(1, device.flash.erases);
        assertEquals(1002, new StoredSettings(device.flash).operating());
    }

    @Test
    void nothingIsDoneWhileAButtonIsHeld() {
        StoredSettings device = new StoredSettings(committedTwice());
        int worked = device.flash.bytesWorked;
        for (int i = 0; i < 10_000; i++) {
            device.poll(true);
        }
        assertEquals(worked, device.flash.bytesWorked);
        assertFalse(device.commit.settled());
    }

    @Test
    void commitOfASlotErasedAheadOnlyProgramsPages() {
        StoredSettings device = new StoredSettings(committedTwice()).settle();
        int worked = device.flash.bytesWorked;
        int requested = device.now;
        assertEquals(Status.OK, device.commit(1003));
        assertEquals(worked + COMMIT_BYTES, device.flash.bytesWorked);
        // blank, begin, take down each record, go on; each page with its start, its busy polls, and eight pieces read
        int polls = 2
                + device.settings.count()
                + 1
                + PAGES * (1 + device.flash.busyCallsPerPage + 256 / StandbySlot.LOOK_BYTES);
        assertEquals(polls * StoredSettings.POLL_MICROS, device.now - requested);
    }

    @Test
    void commitThatComesBeforeTheEraseWaitsForIt() {
        StoredSettings device = new StoredSettings(committedTwice());
        assertEquals(Status.OK, device.commit(1003));
        assertEquals(1, device.flash.erases);
        assertEquals(1003, new StoredSettings(device.flash).operating());
    }

    @Test
    void otherSlotIsErasedAheadAfterEachCommit() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        for (int i = 1; i <= 5; i++) {
            assertEquals(Status.OK, device.commit(1000 + i));
            device.settle();
            // the first two slots were blank from the factory: the first commit leaves the other one blank
            assertEquals(i - 1, device.flash.erases);
        }
        assertEquals(1005, new StoredSettings(device.flash).operating());
    }

    @Test
    void changeWhileTheValuesAreTakenDownIsStoredWithThem() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.request(1001);
        for (int i = 0; i < 2 + device.settings.count() / 2; i++) {
            device.poll(false);
        }
        device.settings.apply(StoredSettings.OPERATING, 1002);
        assertEquals(Status.OK, device.untilDone());
        assertEquals(1002, new StoredSettings(device.flash).operating());
    }

    @Test
    void changeAfterTheValuesWereTakenDownIsForTheNextCommit() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.request(1001);
        while (device.flash.bytesWorked == 0) {
            device.poll(false);
        }
        device.settings.apply(StoredSettings.OPERATING, 1002);
        assertEquals(Status.OK, device.untilDone());
        assertEquals(1001, new StoredSettings(device.flash).operating());
    }

    @Test
    void commitWaitsWhileAButtonIsHeldAndGivesUpAfterASecond() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.request(1001);
        for (int elapsed = 0; elapsed < RecordCommit.WAIT_MICROS; elapsed += StoredSettings.POLL_MICROS) {
            assertEquals(RecordCommit.PENDING, device.poll(true));
        }
        assertEquals(Status.BUSY, device.poll(true));
        assertEquals(RecordCommit.PENDING, device.poll(false));
        assertEquals(0, device.flash.bytesWorked);
    }

    @Test
    void buttonPressedInTheMiddleOfACommitHoldsItUp() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.request(1001);
        while (device.flash.bytesWorked == 0) {
            device.poll(false);
        }
        int worked = device.flash.bytesWorked;
        assertEquals(256, worked);
        for (int i = 0; i < 4000; i++) {
            assertEquals(RecordCommit.PENDING, device.poll(true));
        }
        assertEquals(worked, device.flash.bytesWorked);
        assertEquals(Status.OK, device.untilDone());
        assertEquals(1, new StoredSettings(device.flash).store.generation());
    }

    @Test
    void buttonPressedAfterTheHeaderWasBegunHoldsUpNothing() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.request(1001);
        while (device.flash.bytesWorked < COMMIT_BYTES) {
            assertEquals(RecordCommit.PENDING, device.poll(false));
        }
        int result = RecordCommit.PENDING;
        while (result == RecordCommit.PENDING) {
            result = device.poll(true);
        }
        assertEquals(Status.OK, result);
    }

    @Test
    void commitGivenUpAsBusyIsNotStoredLater() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.request(1001);
        while (device.flash.bytesWorked == 0) {
            device.poll(false);
        }
        int result = RecordCommit.PENDING;
        while (result == RecordCommit.PENDING) {
            // the button is let go in the last 20 ms: too late to begin a header
            result = device.poll(device.now < RecordCommit.WAIT_MICROS - 2_000);
        }
        assertEquals(Status.BUSY, result);
        device.settle();
        assertEquals(StoredSettings.FACTORY, new StoredSettings(device.flash).operating());
        assertEquals(Status.OK, device.commit(1002));
        assertEquals(1002, new StoredSettings(device.flash).operating());
    }

    @Test
    void chipThatStaysBusyIsGivenUpAndTheNextCommitTriesAgain() {
        StoredSettings device = new StoredSettings(new FakeFlash()).settle();
        device.flash.busyCallsPerPage = 10_000;
        device.request(1001);
        assertEquals(Status.BUSY, device.untilDone());
        device.flash.busyCallsPerPage = 2;
        device.settle();
        assertEquals(Status.OK, device.commit(1001));
    }

    @Test
    void cellThatCannotBeProgrammedIsFoundByReadingBack() {
        FakeFlash flash = committed(1001);
        flash.wornAddress = 2 * SECTOR_BYTES + 256 + 4;
        StoredSettings device = new StoredSettings(flash);
        assertEquals(Status.FLASH_FAILED, device.commit(1002));
        device.settle();
        assertEquals(1001, new StoredSettings(flash).operating());
    }

    @Test
    void cellThatCannotBeErasedIsErasedOncePerCommitAndNeverProgrammed() {
        FakeFlash flash = committed(1001);
        flash.cells()[2 * SECTOR_BYTES + 100] = 0;
        flash.wornAddress = 2 * SECTOR_BYTES + 100;
        StoredSettings device = new StoredSettings(flash).settle();
        assertEquals(1, flash.erases);
        assertEquals(Status.FLASH_FAILED, device.commit(1002));
        assertEquals(Status.FLASH_FAILED, device.commit(1002));
        assertEquals(3, flash.erases);
        assertEquals(1001, new StoredSettings(flash).operating());
    }

    @Test
    void everythingIsTheSameWhileTheClockWraps() {
        StoredSettings device = new StoredSettings(committedTwice());
        device.now = Integer.MAX_VALUE - 3_000;
        assertEquals(Status.OK, device.commit(1003));
        assertEquals(1003, new StoredSettings(device.flash).operating());
    }
}
