package clickweight.device.words;

import clickweight.protocol.Buttons;
import clickweight.protocol.message.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Faults in words: what it means and what to do, in one sentence each. */
public final class FaultText {
    private FaultText() {}

    /** What a program may compare with, as in {@code edges_lost}. */
    public static String name(int cause) {
        return switch (cause) {
            case Fault.EDGES_LOST -> "edges_lost";
            case Fault.SAMPLES_LOST -> "samples_lost";
            case Fault.EVENTS_LOST -> "events_lost";
            case Fault.SETTINGS_DAMAGED -> "settings_damaged";
            case Fault.EXCEPTION -> "exception";
            case Fault.CALIBRATION_DAMAGED -> "calibration_damaged";
            case Fault.HELD_AT_BOOT -> "held_at_boot";
            default -> "fault_" + cause;
        };
    }

    /** What a person reads. */
    public static String sentence(Fault fault) {
        return switch (fault.cause()) {
            case Fault.EDGES_LOST ->
                "The mouse could not keep " + count(fault, "edge") + " of its contacts or its wheel, so a click or a"
                        + " notch may be missing: look for a loose wire or a contact that chatters without end.";
            case Fault.SAMPLES_LOST ->
                "The mouse could not take " + count(fault, "force sample") + " in time, and a press then may read"
                        + " light: measure again, and if it stays, report it with a capture.";
            case Fault.EVENTS_LOST ->
                "The wire was full and " + count(fault, "event") + " did not come through, so what is told here has"
                        + " holes: press slower, or use a faster wire.";
            case Fault.SETTINGS_DAMAGED ->
                "Saved settings were damaged and could not be read, so an older copy or the factory settings are in"
                        + " force: check them with 'clickweight settings list' and save again with 'clickweight settings commit'.";
            case Fault.EXCEPTION ->
                "The firmware stopped on an error of its own before this start, and all settings not saved are gone:"
                        + " if it happens again, report what you did just before.";
            case Fault.CALIBRATION_DAMAGED ->
                "The calibration of this unit was damaged and could not be read, so nominal values are in use and"
                        + " forces may be wrong: calibrate it anew before you believe a force.";
            case Fault.HELD_AT_BOOT ->
                "At start " + heldButtons(fault.detail()) + " already under load, so the zero of that force is not"
                        + " known to be right: let go, unplug the mouse and plug it in again.";
            default ->
                "The mouse tells of fault " + fault.cause() + " (" + fault.detail()
                        + "), which this bench does not know: update the bench.";
        };
    }

    private static String count(Fault fault, String what) {
        long lost = Integer.toUnsignedLong(fault.detail());
        return String.format(Locale.ROOT, "%,d %s%s", lost, what, lost == 1 ? "" : "s");
    }

    /** @param mask a bit for each channel */
    private static String heldButtons(int mask) {
        List<String> names = new ArrayList<>();
        for (int button = 0; button < Buttons.COUNT; button++) {
            if ((mask >> button & 1) != 0) {
                names.add(Buttons.name(button));
            }
        }
        if (names.isEmpty()) {
            return "a button was";
        }
        return String.join(" and ", names) + (names.size() == 1 ? " was" : " were");
    }
}
