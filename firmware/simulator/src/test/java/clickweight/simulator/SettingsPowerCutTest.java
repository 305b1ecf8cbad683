package clickweight.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.core.board.Watchdog;
import clickweight.core.settings.Settings;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SettingRead;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.SettingWrite;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.setting.SettingId;
import org.junit.jupiter.api.Test;

/**
 * Power fails while flash is erased ahead or settings are committed: after the restart the mouse has either all the old
 * values or all the new, never the factory's.
 */
class SettingsPowerCutTest {
    private static final int SETTING = SettingId.of(Buttons.LEFT, SettingId.DEBOUNCE_MICROS);
    private static final int OLD = 7000;
    private static final int NEW = 9000;
    /** Not a divisor of a page, so that over the whole commit cuts fall at the most different places. */
    private static final int CUT_STEP = 61;

    /** The header, and pages of records of 12 bytes. */
    private static final long COMMIT_BYTES = 256 + (new Settings().count() * 12 + 255) / 256 * 256;

    private final byte[] buffer = new byte[16];
    private int value;

    @Test
    void everyCutLeavesTheOldOrTheNewValue() {
        long whole = bytesOfNextCommit();
        // and the sector that is erased ahead for the commit after it
        assertEquals(COMMIT_BYTES + 4096, whole);
        boolean sawOld = false;
        boolean sawNew = false;
        for (long cut = 0; cut <= whole; cut += CUT_STEP) {
            Simulator simulator = committedOld();
            simulator.board().flash().cutPowerAfter(cut);
            commit(simulator, NEW);
            simulator.board().flash().restorePower();
            simulator.restart(Watchdog.CAUSE_POWER_ON);
            int kept = read(simulator);
            assertTrue(kept == OLD || kept == NEW, "after a cut at byte " + cut + ": " + kept);
            sawOld |= kept == OLD;
            sawNew |= kept == NEW;
        }
        assertTrue(sawOld && sawNew);
    }

    /** Power fails a first time when the slot on standby begins to be erased, so that it is erased after the next start. */
    @Test
    void everyCutOfTheEraseAfterAStartLeavesTheOldValueAndTheNextCommitWorks() {
        for (long cut = 0; cut < 4096; cut += 8 * CUT_STEP) {
            Simulator simulator = committedOld();
            simulator.board().flash().cutPowerAfter(COMMIT_BYTES);
            commit(simulator, OLD + 1);
            simulator.restart(Watchdog.CAUSE_POWER_ON);
            simulator.board().flash().cutPowerAfter(cut);
            simulator.advanceTo(simulator.nowMicros() + 300_000);
            assertTrue(simulator.board().flash().powerIsCut());
            simulator.board().flash().restorePower();
            simulator.restart(Watchdog.CAUSE_POWER_ON);
            assertEquals(OLD + 1, read(simulator));
            commit(simulator, NEW);
            simulator.restart(Watchdog.CAUSE_POWER_ON);
            assertEquals(NEW, read(simulator));
        }
    }

    @Test
    void withoutACutTheNewValueIsThere() {
        Simulator simulator = committedOld();
        commit(simulator, NEW);
        simulator.restart(Watchdog.CAUSE_POWER_ON);
        assertEquals(NEW, read(simulator));
    }

    private Simulator committedOld() {
        Simulator simulator = Simulator.of(SimulatorOptions.defaultMouse(1).strokes(0));
        commit(simulator, OLD);
        commit(simulator, OLD);
        return simulator;
    }

    private long bytesOfNextCommit() {
        Simulator simulator = committedOld();
        long before = simulator.board().flash().bytesChanged();
        commit(simulator, NEW);
        return simulator.board().flash().bytesChanged() - before;
    }

    private void commit(Simulator simulator, int newValue) {
        Wire wire = new Wire(simulator);
        wire.send(
                new SettingWrite().begin(buffer, 0).token(1).settingId(SETTING).value(newValue));
        wire.send(new SimpleRequest().begin(buffer, 0, MessageId.SETTING_COMMIT).token(2));
        wire.runUntil(simulator.nowMicros() + 300_000, message -> {});
    }

    private int read(Simulator simulator) {
        Wire wire = new Wire(simulator);
        wire.send(new SettingRead().begin(buffer, 0).token(3).settingId(SETTING));
        wire.runUntil(simulator.nowMicros() + 10_000, message -> {
            if ((message[0] & 0xFF) == SettingValue.ID) {
                value = new SettingValue().wrap(message, 0).value();
            }
        });
        return value;
    }
}
