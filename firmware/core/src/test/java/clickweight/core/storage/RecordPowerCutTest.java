package clickweight.core.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.fake.FakeFlash;
import clickweight.core.settings.Settings;
import clickweight.protocol.message.Status;
import org.junit.jupiter.api.Test;

/** Power goes at any byte of the erase ahead, of a commit, and of the erase after it. */
class RecordPowerCutTest {
    private static final int SECTOR_BYTES = 4096;
    private static final int HEADER_BYTES = 16;

    private static FakeFlash committedTwice() {
        FakeFlash flash = new FakeFlash();
        new StoredSettings(flash).commit(1001);
        new StoredSettings(flash).commit(1002);
        FakeFlash copy = flash.copy();
        assertEquals(0, copy.bytesWorked);
        return copy;
    }

    private static void work(FakeFlash flash) {
        StoredSettings device = new StoredSettings(flash);
        device.settle();
        device.commit(1003);
        device.settle();
    }

    @Test
    void powerCutAtAnyByteLeavesTheSettingsBeforeOrTheNewOnesWhole() {
        FakeFlash prepared = committedTwice();
        FakeFlash uncut = prepared.copy();
        work(uncut);
        int recordBytes = new SlotImage(new Settings(), 256).bytes().length - 256;
        int headerAt = SECTOR_BYTES + recordBytes;
        int whole = 2 * SECTOR_BYTES + recordBytes + 256;
        assertEquals(whole, uncut.bytesWorked);

        for (int cut = 0; cut < whole; cut++) {
            FakeFlash flash = prepared.copy();
            flash.bytesUntilCut = cut;
            assertThrows(FakeFlash.PowerCut.class, () -> work(flash));
            flash.bytesUntilCut = Integer.MAX_VALUE;
            StoredSettings after = new StoredSettings(flash);
            assertEquals(cut >= headerAt + HEADER_BYTES ? 1003 : 1002, after.operating(), "cut at " + cut);
            assertEquals(0, after.store.damagedRecords(), "cut at " + cut);
            if (cut % 97 == 0) {
                assertEquals(Status.OK, after.commit(1004));
                assertEquals(1004, new StoredSettings(flash).operating(), "commit after a cut at " + cut);
            }
        }
    }

    @Test
    void powerCutAtAnyByteOfTheFirstCommitLeavesTheFactorysValues() {
        for (int cut = 0; cut < 256 + HEADER_BYTES; cut++) {
            FakeFlash flash = new FakeFlash();
            flash.bytesUntilCut = cut;
            assertThrows(FakeFlash.PowerCut.class, () -> work(flash));
            assertEquals(StoredSettings.FACTORY, new StoredSettings(flash).operating(), "cut at " + cut);
        }
    }

    @Test
    void eraseCutShortIsFoundAndDoneAgain() {
        FakeFlash flash = committedTwice();
        flash.bytesUntilCut = 300;
        assertThrows(FakeFlash.PowerCut.class, () -> work(flash));
        flash.bytesUntilCut = Integer.MAX_VALUE;
        int erases = flash.erases;
        new StoredSettings(flash).settle();
        assertEquals(erases + 1, flash.erases);
        assertTrue(flash.bytesWorked > SECTOR_BYTES);
    }
}
