package clickweight.device.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.device.Session;
import clickweight.device.fake.FakeMouse;
import clickweight.device.link.SessionException;
import clickweight.device.stream.SessionListener;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.WheelLearn;
import clickweight.protocol.setting.SettingCatalogue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsClientTest {
    private final FakeMouse mouse = new FakeMouse();
    private Session session;
    private SettingsClient settings;

    @BeforeEach
    void open() throws IOException {
        session = Session.open(mouse, new SessionListener() {});
        settings = session.settings();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void listHoldsTheWholeCatalogueInItsOrder() throws IOException {
        List<Setting> all = settings.list();
        assertEquals(SettingCatalogue.count(), all.size());
        for (int i = 0; i < all.size(); i++) {
            assertEquals(SettingCatalogue.at(i).name(), all.get(i).name());
        }
    }

    @Test
    void aSetValueIsReadBackAsApplied() throws IOException {
        assertEquals(750, settings.set("left.force.operating", 750).value());
        assertEquals(750, settings.get("left.force.operating").value());
        settings.reset();
        assertEquals(600, settings.get("left.force.operating").value());
    }

    @ParameterizedTest
    @CsvSource({"49", "5001", "-2147483648", "2147483647"})
    void outOfRangeIsRefusedByTheBenchWithTheLegalRange(int value) throws IOException {
        SettingRefusedException e =
                assertThrows(SettingRefusedException.class, () -> settings.set("left.force.operating", value));
        assertEquals(
                "The bench refused left.force.operating = " + value + ": legal is 50 to 5000 mN; it stays 600.",
                e.getMessage());
        assertEquals(600, settings.get("left.force.operating").value());
    }

    @ParameterizedTest
    @CsvSource({"49", "5001", "-2147483648", "2147483647"})
    void outOfRangeIsRefusedByTheMouseTooWithTheLegalRange(int value) throws IOException {
        SettingRefusedException e =
                assertThrows(SettingRefusedException.class, () -> settings.setUnchecked("left.force.operating", value));
        assertEquals(
                "The mouse refused left.force.operating = " + value + ": legal is 50 to 5000 mN; it stays 600.",
                e.getMessage());
        assertEquals(600, settings.get("left.force.operating").value());
    }

    @ParameterizedTest
    @CsvSource({"50", "5000"})
    void theEndsOfTheRangeAreLegal(int value) throws IOException {
        settings.set("left.force.release", 20);
        assertEquals(value, settings.set("left.force.operating", value).value());
    }

    @Test
    void aReleaseForceAboveTheOperatingForceIsAConflictTheMouseFinds() {
        SettingRefusedException e =
                assertThrows(SettingRefusedException.class, () -> settings.set("left.force.release", 700));
        assertEquals(Status.CONFLICT, e.status());
        assertTrue(e.getMessage().contains("does not fit another setting"), e.getMessage());
    }

    @Test
    void anUnknownNameIsSaidSo() {
        SessionException e = assertThrows(SessionException.class, () -> settings.set("left.colour", 1));
        assertEquals("The mouse has no setting 'left.colour': settings list shows their names.", e.getMessage());
    }

    @Test
    void familiesAreShownByName() throws IOException {
        Setting family = settings.get("wheel.debounce.family");
        assertEquals("auto", family.valueText());
        assertEquals("auto to spdt", family.rangeText());
        assertEquals("0 to 50000 us", settings.get("wheel.debounce.micros").rangeText());
        assertEquals("0 to 1", settings.get("encoder.invert").rangeText());
    }

    @Test
    void aListThatBreaksOffIsNotTakenForWhole() {
        mouse.endSettingsAfter(3);
        SessionException e = assertThrows(SessionException.class, settings::list);
        assertEquals(
                "The mouse did not tell its setting number 3 of " + SettingCatalogue.count()
                        + " (status 1): unplug it, plug it in and try again.",
                e.getMessage());
    }

    @Test
    void anAnswerThatIsNoSettingAsksForNewFirmware() {
        mouse.misunderstandRequests();
        SessionException e = assertThrows(SessionException.class, settings::list);
        assertEquals(
                "The mouse answered a question about a setting in a way this bench does not understand: update its"
                        + " firmware or the bench, so that both speak the same protocol.",
                e.getMessage());
    }

    @Test
    void aMouseThatCannotLookAtItsWheelNowIsAskedAgain() {
        mouse.refuseToLookAtItsWheel();
        SessionException e = assertThrows(SessionException.class, () -> settings.learnWheel(WheelLearn.START));
        assertEquals(
                "The mouse did not look at its wheel (a button is held down or it is still saving): try again.",
                e.getMessage());
    }

    @Test
    void firmwareThatCannotFindItsWheelIsToldApartFromOneThatFails() {
        SessionException e =
                assertThrows(SessionException.class, () -> session.settings().learnWheel(WheelLearn.START));
        assertTrue(
                e.getMessage()
                        .contains(
                                "cannot find out its wheel's steps: update it, or try encoder.steps.per.detent by hand"),
                e.getMessage());
    }
}
