package clickweight.device.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.Fault;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.message.Suppressed;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Set<String> NOT_CAUSES = Set.of("ID", "LENGTH");
    private static final Set<String> NOT_KINDS = Set.of("ID", "LENGTH", "NO_FORCE", "ILLEGAL_TRANSITION");

    private static InputEvent event(int kind, int button, int force, int value) {
        return new InputEvent()
                .begin(new byte[InputEvent.LENGTH], 0)
                .kind(kind)
                .button(button)
                .forceMilliNewtons(force)
                .value(value);
    }

    private static Fault fault(int cause, int detail) {
        return new Fault().begin(new byte[Fault.LENGTH], 0).cause(cause).detail(detail);
    }

    /** The numbers that a message class gives a name, so that a new one cannot stay without words. */
    private static List<Integer> constants(Class<?> type, Set<String> others) throws IllegalAccessException {
        List<Integer> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            boolean constant = Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers());
            if (constant && field.getType() == int.class && !others.contains(field.getName())) {
                found.add(field.getInt(null));
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EDGES_LOST          | The mouse could not keep 3 edges of its contacts or its wheel
            SAMPLES_LOST        | The mouse could not take 3 force samples in time
            EVENTS_LOST         | The wire was full and 3 events did not come through
            SETTINGS_DAMAGED    | Saved settings were damaged and could not be read
            EXCEPTION           | The firmware stopped on an error of its own before this start
            CALIBRATION_DAMAGED | The calibration of this unit was damaged and could not be read
            HELD_AT_BOOT        | At start left and right were already under load
            """)
    void everyFaultSaysWhatWasLost(String cause, String start) throws ReflectiveOperationException {
        String sentence = FaultText.sentence(fault(Fault.class.getField(cause).getInt(null), 3));
        assertTrue(sentence.startsWith(start), sentence);
    }

    @Test
    void everyFaultHasASentenceWithWhatToDoAndANameOfItsOwn() throws IllegalAccessException {
        Set<String> names = new HashSet<>();
        for (int cause : constants(Fault.class, NOT_CAUSES)) {
            String sentence = FaultText.sentence(fault(cause, 3));
            assertTrue(sentence.contains(": ") && sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("does not know"), sentence);
            assertTrue(names.add(FaultText.name(cause)), FaultText.name(cause));
            assertFalse(FaultText.name(cause).startsWith("fault_"), sentence);
        }
        assertEquals(7, names.size());
    }

    @Test
    void everyKindOfEventHasANameOfItsOwn() throws IllegalAccessException {
        Set<String> names = new HashSet<>();
        for (int kind : constants(InputEvent.class, NOT_KINDS)) {
            assertTrue(names.add(EventText.name(kind)), EventText.name(kind));
            assertFalse(EventText.name(kind).startsWith("event_"), EventText.name(kind));
        }
        assertEquals(9, names.size());
    }

    @Test
    void aFaultOfALaterFirmwareIsToldWithItsNumber() {
        assertEquals(
                "The mouse tells of fault 99 (5), which this bench does not know: update the bench.",
                FaultText.sentence(fault(99, 5)));
        assertEquals("fault_99", FaultText.name(99));
    }

    @Test
    void howManyWereLostIsCountedWithoutASign() {
        assertTrue(FaultText.sentence(fault(Fault.EDGES_LOST, 1)).contains(" 1 edge "));
        assertTrue(FaultText.sentence(fault(Fault.SAMPLES_LOST, 1200)).contains(" 1,200 force samples "));
        assertTrue(FaultText.sentence(fault(Fault.EVENTS_LOST, -1)).contains(" 4,294,967,295 events "));
    }

    @Test
    void heldAtStartNamesTheButtonsOfItsBits() {
        assertTrue(FaultText.sentence(fault(Fault.HELD_AT_BOOT, 0b0100)).startsWith("At start wheel was "));
        assertTrue(FaultText.sentence(fault(Fault.HELD_AT_BOOT, 0b0011)).startsWith("At start left and right were "));
        assertTrue(FaultText.sentence(fault(Fault.HELD_AT_BOOT, 0)).startsWith("At start a button was "));
    }

    @Test
    void edgesAndJudgementsCarryTheirForceWhereThereIsOne() {
        assertEquals("make at 603 mN", EventText.sentence(event(InputEvent.MAKE, Buttons.LEFT, 603, 0)));
        assertEquals("left", EventText.place(event(InputEvent.MAKE, Buttons.LEFT, 603, 0)));
        assertEquals("release", EventText.sentence(event(InputEvent.RELEASE, Buttons.MIDDLE, InputEvent.NO_FORCE, 0)));
    }

    @Test
    void theWheelGoesUpAndDown() {
        assertEquals("detent up", EventText.sentence(event(InputEvent.DETENT, Buttons.WHEEL, 0, 1)));
        assertEquals("step down", EventText.sentence(event(InputEvent.STEP, Buttons.WHEEL, 0, -1)));
        assertEquals("detent down by 2", EventText.sentence(event(InputEvent.DETENT, Buttons.WHEEL, 0, -2)));
    }

    @Test
    void aProfileIsOneOfFourAndBelongsToTheMouse() {
        InputEvent profile = event(InputEvent.PROFILE, Buttons.MIDDLE, InputEvent.NO_FORCE, 2);
        assertEquals("profile 2 of 4 is in force", EventText.sentence(profile));
        assertEquals("mouse", EventText.place(profile));
    }

    @Test
    void aPressThatWasNotTakenSaysWhyHowHardAndWhere() {
        InputEvent pressed =
                event(InputEvent.SUPPRESSED, Buttons.WHEEL, 1630, Suppressed.value(Suppressed.SCROLLING, 21));
        assertEquals(
                "press not taken: the wheel was turning; 1630 mN at most, wheel at detent 21 of its turn",
                EventText.sentence(pressed));
        Set<String> reasons = new HashSet<>();
        for (int reason = Suppressed.LANDING; reason <= Suppressed.RESTING; reason++) {
            assertTrue(reasons.add(EventText.reason(Suppressed.value(reason, 3))));
            assertFalse(EventText.reason(Suppressed.value(reason, 3)).startsWith("reason_"));
        }
        assertEquals("reason_6", EventText.reason(Suppressed.value(6, 0)));
    }

    @Test
    void aLoneDetentSaysWhichWayItWent() {
        InputEvent up = event(InputEvent.SUPPRESSED, Buttons.WHEEL, 300, Suppressed.value(Suppressed.LONE_DETENT, 1));
        InputEvent down =
                event(InputEvent.SUPPRESSED, Buttons.WHEEL, 300, Suppressed.value(Suppressed.LONE_DETENT, -1));
        assertTrue(EventText.sentence(up).startsWith("detent up not scrolled: "), EventText.sentence(up));
        assertTrue(EventText.sentence(down).startsWith("detent down not scrolled: "), EventText.sentence(down));
        assertTrue(EventText.sentence(down).endsWith("; 300 mN at most"), EventText.sentence(down));
    }
}
