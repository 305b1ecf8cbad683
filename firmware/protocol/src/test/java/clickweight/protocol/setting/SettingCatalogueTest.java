package clickweight.protocol.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.Buttons;
import clickweight.protocol.dictionary.SettingTexts;
import clickweight.protocol.message.SettingValue;
import clickweight.protocol.message.Status;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingCatalogueTest {
    @Test
    void numbersAndNamesAreUniqueAndNamesFitTheirMessage() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            SettingSpec spec = SettingCatalogue.at(i);
            assertTrue(seen.add(spec.id()) && seen.add(spec.name()), spec.name());
            assertTrue(spec.name().length() <= SettingValue.MAX_NAME_LENGTH, spec.name());
            assertEquals(i, SettingCatalogue.indexOf(spec.id()));
            assertEquals(i, SettingCatalogue.indexOf(spec.name()));
        }
    }

    @Test
    void everyDefaultIsLegalAndEverySettingIsExplained() {
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            SettingSpec spec = SettingCatalogue.at(i);
            assertEquals(Status.OK, spec.check(spec.defaultValue()), spec.name());
            assertFalse(SettingTexts.help(spec.id()).contains("does not know"), spec.name());
        }
    }

    @Test
    void valuesJustOutsideAreRefused() {
        SettingSpec spec = SettingCatalogue.at(SettingCatalogue.indexOf("wheel.force.operating"));
        assertEquals(Status.OK, spec.check(50));
        assertEquals(Status.OUT_OF_RANGE, spec.check(49));
        assertEquals(Status.OK, spec.check(5000));
        assertEquals(Status.OUT_OF_RANGE, spec.check(5001));
        assertEquals(Status.OUT_OF_RANGE, spec.check(Integer.MIN_VALUE));
    }

    @Test
    void wheelButtonIsHeavierThanTheLightOnesAndReleasesBelowItsOperatingForce() {
        for (int button = 0; button < Buttons.COUNT; button++) {
            int operating = defaultOf(SettingId.of(button, SettingId.FORCE_OPERATING));
            int release = defaultOf(SettingId.of(button, SettingId.FORCE_RELEASE));
            assertTrue(release < operating);
            assertEquals(button == Buttons.WHEEL, operating > 600);
        }
    }

    @Test
    void familiesAreReadByNameAndByNumber() {
        for (int family = 0; family < DebounceFamily.COUNT; family++) {
            String name = SettingTexts.value(SettingUnit.DEBOUNCE_FAMILY, family);
            assertEquals(family, SettingTexts.parse(SettingUnit.DEBOUNCE_FAMILY, name));
            assertEquals(family, SettingTexts.parse(SettingUnit.DEBOUNCE_FAMILY, Integer.toString(family)));
        }
    }

    private static int defaultOf(int id) {
        return SettingCatalogue.at(SettingCatalogue.indexOf(id)).defaultValue();
    }
}
