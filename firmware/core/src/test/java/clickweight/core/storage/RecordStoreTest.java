package clickweight.core.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.core.fake.FakeFlash;
import clickweight.protocol.message.Status;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is in force after switching on. Slot 0 is used first; records begin in its second page. */
class RecordStoreTest {
    @Test
    void blankFlashGivesTheFactorysValues() {
        StoredSettings device = new StoredSettings(new FakeFlash());
        assertEquals(StoredSettings.FACTORY, device.operating());
        assertEquals(0, device.store.generation());
        assertEquals(0, device.store.damagedRecords());
    }

    @Test
    void eachCommitIsThereAfterSwitchingOnAgain() {
        FakeFlash flash = new FakeFlash();
        for (int i = 1; i <= 7; i++) {
            assertEquals(Status.OK, new StoredSettings(flash).commit(1000 + i));
            StoredSettings again = new StoredSettings(flash);
            assertEquals(1000 + i, again.operating());
            assertEquals(i, again.store.generation());
        }
    }

    @Test
    void loadAndApplyWriteNothing() {
        StoredSettings device = new StoredSettings(new FakeFlash());
        device.settings.apply(StoredSettings.OPERATING, 700);
        device.settle();
        device.store.load();
        assertEquals(StoredSettings.FACTORY, device.operating());
        assertEquals(0, device.flash.bytesWorked);
    }

    @Test
    void badBitInARecordOfTheNewestSlotMakesTheOlderWholeOneTheOneInUse() {
        FakeFlash flash = new FakeFlash();
        new StoredSettings(flash).commit(1001);
        // switched off before the older slot was erased ahead
        new StoredSettings(flash).commit(1002);
        flash.cells()[2 * 4096 + 256 + 5] ^= 1;
        StoredSettings device = new StoredSettings(flash);
        assertEquals(1001, device.operating());
        assertEquals(0, device.store.damagedRecords());
    }

    @Test
    void badBitInTheOnlySlotCostsOneSettingAndIsCounted() {
        FakeFlash flash = new FakeFlash();
        new StoredSettings(flash).commit(1001);
        // first record: left.debounce.family
        flash.cells()[256 + 4] ^= 1;
        StoredSettings device = new StoredSettings(flash);
        assertEquals(1001, device.operating());
        assertEquals(1, device.store.damagedRecords());
    }

    @Test
    void badBitInTheHeaderOfTheOnlySlotCostsNothingAndInBothCopiesEverything() {
        FakeFlash flash = new FakeFlash();
        new StoredSettings(flash).commit(1001);
        flash.cells()[8] ^= 1;
        assertEquals(1001, new StoredSettings(flash).operating());
        assertEquals(1, new StoredSettings(flash).store.generation());
        flash.cells()[128 + 5] ^= 1;
        assertEquals(StoredSettings.FACTORY, new StoredSettings(flash).operating());
    }

    @Test
    void slotFullOfZerosOrGarbageIsNotTaken() {
        FakeFlash flash = new FakeFlash();
        Arrays.fill(flash.cells(), (byte) 0);
        assertEquals(StoredSettings.FACTORY, new StoredSettings(flash).operating());
        for (int i = 0; i < flash.cells().length; i++) {
            flash.cells()[i] = (byte) (i * 31);
        }
        assertEquals(StoredSettings.FACTORY, new StoredSettings(flash).operating());
        assertEquals(Status.OK, new StoredSettings(flash).commit(1001));
        assertEquals(1001, new StoredSettings(flash).operating());
    }
}
