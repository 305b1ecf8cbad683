package clickweight.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final int OPERATING = SettingId.of(Buttons.LEFT, SettingId.FORCE_OPERATING);
    private static final int RELEASE = SettingId.of(Buttons.LEFT, SettingId.FORCE_RELEASE);

    private final Settings settings = new Settings();

    @Test
    void valueOutsideTheRangeIsRefusedAndTheOldOneStays() {
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            SettingSpec spec = SettingCatalogue.at(i);
            int changes = settings.changes();
            assertEquals(Status.OUT_OF_RANGE, settings.apply(spec.id(), spec.minimum() - 1), spec.name());
            assertEquals(Status.OUT_OF_RANGE, settings.apply(spec.id(), spec.maximum() + 1), spec.name());
            assertEquals(Status.OUT_OF_RANGE, settings.apply(spec.id(), Integer.MIN_VALUE), spec.name());
            assertEquals(Status.OUT_OF_RANGE, settings.apply(spec.id(), Integer.MAX_VALUE), spec.name());
            assertEquals(spec.defaultValue(), settings.valueAt(i), spec.name());
            assertEquals(changes, settings.changes());
        }
    }

    @Test
    void unknownSettingIsRefused() {
        assertEquals(Status.UNKNOWN_SETTING, settings.apply(0x7777, 1));
    }

    @Test
    void releaseForceMustStayBelowOperatingForce() {
        assertEquals(600, settings.value(OPERATING));
        assertEquals(Status.CONFLICT, settings.apply(RELEASE, 600));
        assertEquals(Status.OK, settings.apply(RELEASE, 599));
        assertEquals(Status.CONFLICT, settings.apply(OPERATING, 599));
        assertEquals(Status.OK, settings.apply(OPERATING, 5000));
        assertEquals(5000, settings.value(OPERATING));
        assertEquals(599, settings.value(RELEASE));
    }

    @Test
    void circleOfFourStatesHasNoThreeStepsPerDetent() {
        assertEquals(Status.NOT_ON_STEP, settings.apply(SettingId.ENCODER_STEPS_PER_DETENT, 3));
        assertEquals(Status.OK, settings.apply(SettingId.ENCODER_STEPS_PER_DETENT, 4));
    }

    @Test
    void changesRiseOnlyWhenAValueChanged() {
        int before = settings.changes();
        settings.apply(OPERATING, 600);
        assertEquals(before, settings.changes());
        settings.apply(OPERATING, 601);
        assertEquals(before + 1, settings.changes());
    }

    @Test
    void storedForcesThatConflictFallBackToTheFactorys() {
        settings.restore(OPERATING, 300);
        settings.restore(RELEASE, 350);
        settings.settle();
        assertEquals(600, settings.value(OPERATING));
        assertEquals(400, settings.value(RELEASE));
    }
}
