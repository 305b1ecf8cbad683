package clickweight.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.Status;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;
import java.util.HashSet;
import java.util.Set;
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

    @Test
    void profilesHaveForcesOfTheirOwnAndShareTheRest() {
        assertEquals(Status.OK, settings.apply(OPERATING, 900));
        assertEquals(Status.OK, settings.apply(SettingId.ENCODER_INVERT, 1));
        assertEquals(Status.OK, settings.apply(SettingId.PROFILE_ACTIVE, 3));
        assertEquals(600, settings.value(OPERATING));
        assertEquals(1, settings.value(SettingId.ENCODER_INVERT));
        assertEquals(Status.OK, settings.apply(OPERATING, 700));
        settings.apply(SettingId.PROFILE_ACTIVE, 1);
        assertEquals(900, settings.value(OPERATING));
        settings.apply(SettingId.PROFILE_ACTIVE, 3);
        assertEquals(700, settings.value(OPERATING));
        settings.reset();
        assertEquals(1, settings.value(SettingId.PROFILE_ACTIVE));
        settings.apply(SettingId.PROFILE_ACTIVE, 3);
        assertEquals(600, settings.value(OPERATING));
    }

    @Test
    void everyPlaceIsStoredUnderANumberOfItsOwnAndComesBackToIt() {
        Set<Integer> ids = new HashSet<>();
        for (int place = 0; place < settings.count(); place++) {
            assertTrue(ids.add(settings.idAt(place)));
        }
        settings.apply(SettingId.PROFILE_ACTIVE, 4);
        settings.apply(OPERATING, 1234);
        Settings other = new Settings();
        for (int place = 0; place < settings.count(); place++) {
            other.restore(settings.idAt(place), settings.valueAt(place));
        }
        other.settle();
        assertEquals(4, other.value(SettingId.PROFILE_ACTIVE));
        assertEquals(1234, other.value(OPERATING));
        other.apply(SettingId.PROFILE_ACTIVE, 1);
        assertEquals(600, other.value(OPERATING));
    }

    @Test
    void whatWasStoredBeforeThereWereProfilesIsTheFirst() {
        settings.restore(0x0103, 777);
        settings.settle();
        assertEquals(777, settings.value(OPERATING));
        settings.apply(SettingId.PROFILE_ACTIVE, 2);
        assertEquals(600, settings.value(OPERATING));
    }

    @Test
    void numbersOfNoProfileOrOfASharedSettingInAnotherProfileArePassedOver() {
        settings.restore(SettingId.stored(4, OPERATING), 777);
        settings.restore(SettingId.stored(15, OPERATING), 777);
        settings.restore(SettingId.stored(2, SettingId.ENCODER_INVERT), 1);
        settings.settle();
        assertEquals(600, settings.value(OPERATING));
        assertEquals(0, settings.value(SettingId.ENCODER_INVERT));
    }

    @Test
    void eachGroupThatChangedIsTakenOnce() {
        while (settings.takeChangedGroup() >= 0) {
            // all of them at start
        }
        settings.apply(OPERATING, 700);
        settings.apply(SettingId.PROFILE_CHORD, 0);
        settings.apply(OPERATING, 701);
        assertEquals(SettingId.PROFILE_GROUP, settings.takeChangedGroup());
        assertEquals(OPERATING >> 8, settings.takeChangedGroup());
        assertEquals(-1, settings.takeChangedGroup());
        // what is applied with each button
        settings.apply(SettingId.FORCE_FILTER_SHIFT, 1);
        assertEquals(SettingId.FORCE_GROUP, settings.takeChangedGroup());
        for (int button = Buttons.COUNT; button > 0; button--) {
            assertEquals(button, settings.takeChangedGroup());
        }
        assertEquals(-1, settings.takeChangedGroup());
        settings.apply(SettingId.PROFILE_ACTIVE, 2);
        int groups = 0;
        while (settings.takeChangedGroup() >= 0) {
            groups++;
        }
        assertEquals(SettingId.GROUPS, groups);
    }
}
