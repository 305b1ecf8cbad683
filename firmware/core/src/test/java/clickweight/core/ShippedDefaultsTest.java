package clickweight.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clickweight.core.button.ContactTimes;
import clickweight.core.force.ForceTuning;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.SettingSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a class does before it is configured, and what it says of its ranges, is what the catalogue ships. */
class ShippedDefaultsTest {
    @ParameterizedTest
    @CsvSource({
        ContactTimes.PROOF_MICROS + "," + ContactTimes.PROOF_MOST_MICROS + "," + SettingId.CONTACT_PROOF,
        ContactTimes.LOCKOUT_MICROS + "," + ContactTimes.MOST_MICROS + "," + SettingId.CONTACT_LOCKOUT,
        ContactTimes.LONGEST_HOLD_OFF_MICROS + "," + ContactTimes.MOST_MICROS + "," + SettingId.CONTACT_HOLD_OFF,
        ForceTuning.DEFAULT_JUMP + "," + ForceTuning.MOST_MILLI_NEWTONS + "," + SettingId.FORCE_JUMP,
        ForceTuning.DEFAULT_BAND + "," + ForceTuning.MOST_MILLI_NEWTONS + "," + SettingId.REST_BAND,
        ForceTuning.DEFAULT_LIMIT + "," + ForceTuning.MOST_MILLI_NEWTONS + "," + SettingId.REST_LIMIT,
        ForceTuning.DEFAULT_TOWARDS + ",500," + SettingId.REST_TOWARDS,
        ForceTuning.DEFAULT_AWAY + ",500," + SettingId.REST_AWAY,
        ForceTuning.DEFAULT_HOLD + ",4000," + SettingId.REST_HOLD,
        ForceTuning.DEFAULT_EVIDENCE + ",16," + SettingId.FORCE_EVIDENCE,
    })
    void classAndCatalogueAgree(int standard, int most, int id) {
        SettingSpec spec = SettingCatalogue.at(SettingCatalogue.indexOf(id));
        assertEquals(standard, spec.defaultValue(), spec.name());
        assertEquals(most, spec.maximum(), spec.name());
    }
}
