package clickweight.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.fake.FakeFlash;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SettingsStoreTest {
    private static final int OPERATING = SettingId.of(Buttons.LEFT, SettingId.FORCE_OPERATING);

    /** A device that was switched on with this flash. */
    private static final class Device {
        final Settings settings = new Settings();
        final FakeFlash flash;
        final SettingsStore store;
        final SettingsCommit commit;

        Device(FakeFlash flash) {
            this.flash = flash;
            store = new SettingsStore(flash, settings);
            commit = new SettingsCommit(flash, store);
            store.load();
        }

        int commit(int operating) {
            settings.apply(OPERATING, operating);
            commit.request(0);
            int result = SettingsCommit.PENDING;
            for (int now = 0; result == SettingsCommit.PENDING; now += 125) {
                result = commit.advance(now, false);
            }
            return result;
        }

        int operating() {
            return settings.value(OPERATING);
        }
    }

    @Test
    void blankFlashGivesTheFactorysValues() {
        Device device = new Device(new FakeFlash());
        assertEquals(600, device.operating());
        assertEquals(0, device.store.generation());
        assertEquals(0, device.store.damagedRecords());
    }

    @Test
    void eachCommitIsThereAfterSwitchingOnAgain() {
        FakeFlash flash = new FakeFlash();
        for (int i = 1; i <= 7; i++) {
            assertEquals(Status.OK, new Device(flash).commit(1000 + i));
            Device again = new Device(flash);
            assertEquals(1000 + i, again.operating());
            assertEquals(i, again.store.generation());
        }
    }

    @Test
    void loadAndApplyWriteNothing() {
        Device device = new Device(new FakeFlash());
        device.settings.apply(OPERATING, 700);
        device.store.load();
        assertEquals(600, device.operating());
        assertEquals(0, device.flash.bytesWorked);
    }

    /** The third commit erases and rewrites the slot of the first: all that can be cut short happens in it. */
    @Test
    void powerCutAtAnyByteOfACommitLeavesTheSettingsBeforeOrTheNewOnesWhole() {
        FakeFlash prepared = new FakeFlash();
        new Device(prepared).commit(1001);
        new Device(prepared).commit(1002);
        FakeFlash uncut = copy(prepared);
        new Device(uncut).commit(1003);
        int work = uncut.bytesWorked;
        assertTrue(work > 4096 + 2 * 256 - 1, "bytes " + work);

        for (int cut = 0; cut < work; cut++) {
            FakeFlash flash = copy(prepared);
            flash.bytesUntilCut = cut;
            Device device = new Device(flash);
            assertThrows(FakeFlash.PowerCut.class, () -> device.commit(1003));
            flash.bytesUntilCut = Integer.MAX_VALUE;
            Device after = new Device(flash);
            // only the last page matters, and of it only the 16 bytes of the header
            boolean headerWhole = cut >= work - 256 + 16;
            assertEquals(headerWhole ? 1003 : 1002, after.operating(), "cut at " + cut);
            assertEquals(0, after.store.damagedRecords(), "cut at " + cut);
            if (cut % 97 == 0) {
                assertEquals(Status.OK, after.commit(1004));
                assertEquals(1004, new Device(flash).operating(), "commit after a cut at " + cut);
            }
        }
    }

    @Test
    void powerCutAtAnyByteOfTheFirstCommitLeavesTheFactorysValues() {
        for (int cut = 4096; cut < 4096 + 256 + 16; cut++) {
            FakeFlash flash = new FakeFlash();
            flash.bytesUntilCut = cut;
            Device device = new Device(flash);
            assertThrows(FakeFlash.PowerCut.class, () -> device.commit(1003));
            assertEquals(600, new Device(flash).operating(), "cut at " + cut);
        }
    }

    private static FakeFlash copy(FakeFlash from) {
        FakeFlash flash = new FakeFlash();
        System.arraycopy(from.cells(), 0, flash.cells(), 0, from.cells().length);
        return flash;
    }

    /** Slot 0 is used first; records begin in its second page. */
    @Test
    void badBitInARecordOfTheNewestSlotMakesTheOlderWholeOneTheOneInUse() {
        FakeFlash flash = new FakeFlash();
        new Device(flash).commit(1001);
        new Device(flash).commit(1002);
        flash.cells()[2 * 4096 + 256 + 5] ^= 1;
        Device device = new Device(flash);
        assertEquals(1001, device.operating());
        assertEquals(0, device.store.damagedRecords());
    }

    @Test
    void badBitInTheOnlySlotCostsOneSettingAndIsCounted() {
        FakeFlash flash = new FakeFlash();
        new Device(flash).commit(1001);
        // first record: left.debounce.family
        flash.cells()[256 + 4] ^= 1;
        Device device = new Device(flash);
        assertEquals(1001, device.operating());
        assertEquals(1, device.store.damagedRecords());
    }

    @Test
    void slotFullOfZerosOrGarbageIsNotTaken() {
        FakeFlash flash = new FakeFlash();
        Arrays.fill(flash.cells(), (byte) 0);
        assertEquals(600, new Device(flash).operating());
        for (int i = 0; i < flash.cells().length; i++) {
            flash.cells()[i] = (byte) (i * 31);
        }
        assertEquals(600, new Device(flash).operating());
    }

    @Test
    void cellThatCannotBeProgrammedIsFoundByReadingBack() {
        FakeFlash flash = new FakeFlash();
        new Device(flash).commit(1001);
        flash.wornAddress = 2 * 4096 + 256 + 4;
        assertEquals(Status.FLASH_FAILED, new Device(flash).commit(1002));
        assertEquals(1001, new Device(flash).operating());
    }

    @Test
    void commitWaitsWhileAButtonIsHeldAndGivesUpAfterASecond() {
        Device device = new Device(new FakeFlash());
        device.commit.request(0);
        for (int now = 0; now < SettingsCommit.WAIT_MICROS; now += 125) {
            assertEquals(SettingsCommit.PENDING, device.commit.advance(now, true));
        }
        assertEquals(Status.BUSY, device.commit.advance(SettingsCommit.WAIT_MICROS, true));
        assertEquals(0, device.flash.bytesWorked);
        assertEquals(SettingsCommit.PENDING, device.commit.advance(2_000_000, false));
        assertEquals(0, device.flash.bytesWorked);
    }

    @Test
    void buttonPressedInTheMiddleOfACommitHoldsItUp() {
        Device device = new Device(new FakeFlash());
        device.commit.request(0);
        device.commit.advance(0, false);
        device.commit.advance(125, false);
        int worked = device.flash.bytesWorked;
        for (int now = 250; now < 500_000; now += 125) {
            device.commit.advance(now, true);
        }
        assertEquals(worked, device.flash.bytesWorked);
        int result = SettingsCommit.PENDING;
        for (int now = 500_000; result == SettingsCommit.PENDING; now += 125) {
            result = device.commit.advance(now, false);
        }
        assertEquals(Status.OK, result);
        assertEquals(1, new Device(device.flash).store.generation());
    }
}
