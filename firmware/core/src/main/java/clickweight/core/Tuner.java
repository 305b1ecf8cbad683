package clickweight.core;

import clickweight.core.force.ForceBank;
import clickweight.core.guard.ScrollGuard;
import clickweight.core.settings.Settings;
import clickweight.core.telemetry.EventQueue;
import clickweight.core.telemetry.TelemetrySender;
import clickweight.protocol.Buttons;
import clickweight.protocol.message.InputEvent;
import clickweight.protocol.setting.SettingId;
import clickweight.protocol.setting.WheelRole;

/**
 * Hands changed settings to the parts they concern, one group of them a poll:
 *
 * <pre>
 * group     a button          | contact, force             | wheel         | guard | profile
 * concerns  button, channel   | all buttons, in the next   | wheel, guards | guard | all, in the next polls
 *                             | polls; filter              |               |       |
 * </pre>
 */
final class Tuner {
    private static final int ALL_PERCENT = 100;

    private final Settings settings;
    private final InputRouter inputs;
    private final ForceBank forces;
    private final VouchingForces witness;
    private final GuardedWheel wheel;
    private final TelemetrySender telemetry;
    private final EventQueue events;
    private int profile;
    private int calibrationsSeen;

    Tuner(
            Settings settings,
            InputRouter inputs,
            ForceBank forces,
            VouchingForces witness,
            GuardedWheel wheel,
            TelemetrySender telemetry,
            EventQueue events) {
        this.settings = settings;
        this.inputs = inputs;
        this.forces = forces;
        this.witness = witness;
        this.wheel = wheel;
        this.telemetry = telemetry;
        this.events = events;
    }

    /** All settings, before the first poll. */
    void start(int nowMicros) {
        profile = settings.value(SettingId.PROFILE_ACTIVE);
        boolean more = true;
        while (more) {
            more = poll(nowMicros);
        }
    }

    /** The next group that changed. Returns whether there was one. */
    boolean poll(int nowMicros) {
        if (forces.calibrations() != calibrationsSeen) {
            // levels mean other forces now
            calibrationsSeen = forces.calibrations();
            settings.touch(SettingId.GUARD_GROUP);
        }
        int group = settings.takeChangedGroup();
        switch (group) {
            case -1:
                return false;
            case SettingId.FORCE_GROUP:
                force();
                break;
            case SettingId.WHEEL_GROUP:
                wheel();
                break;
            case SettingId.GUARD_GROUP:
                guard();
                break;
            case SettingId.PROFILE_GROUP:
                profile(nowMicros);
                break;
            default:
                if (group > 0 && group <= Buttons.COUNT) {
                    button(group - 1, nowMicros);
                }
        }
        return true;
    }

    private int of(int button, int which) {
        return settings.value(SettingId.of(button, which));
    }

    private void button(int button, int nowMicros) {
        inputs.button(button)
                .configure(
                        of(button, SettingId.DEBOUNCE_FAMILY),
                        of(button, SettingId.DEBOUNCE_MICROS),
                        settings.value(SettingId.CONTACT_PROOF),
                        settings.value(SettingId.CONTACT_LOCKOUT),
                        settings.value(SettingId.CONTACT_HOLD_OFF),
                        nowMicros);
        if (forces.has(button)) {
            thresholds(button);
        }
    }

    private void thresholds(int button) {
        // the wheel's button may have to do with the middle's forces
        int whose = button == Buttons.WHEEL && role() == WheelRole.SAME ? Buttons.MIDDLE : button;
        int operating = of(whose, SettingId.FORCE_OPERATING);
        int release = of(whose, SettingId.FORCE_RELEASE);
        forces.configure(button, operating, release, settings.value(SettingId.FORCE_FILTER_SHIFT));
        forces.configureRapid(
                button,
                of(whose, SettingId.RAPID_PRESS),
                of(whose, SettingId.RAPID_RELEASE),
                settings.value(SettingId.RAPID_BOTTOM),
                settings.value(SettingId.RAPID_TOP));
        witness.configure(button, release, operating * settings.value(SettingId.CONTACT_WITNESS) / ALL_PERCENT);
        if (button == Buttons.WHEEL) {
            wheel.guard()
                    .levels(
                            forces.levelAt(button, operating),
                            forces.levelAt(button, release),
                            forces.levelAt(button, settings.value(SettingId.GUARD_TOUCH)),
                            forces.levelAt(button, settings.value(SettingId.GUARD_LIFT)));
        }
    }

    private void force() {
        forces.configureDisturbances(
                settings.value(SettingId.FORCE_JUMP),
                settings.value(SettingId.FORCE_EVIDENCE),
                settings.value(SettingId.FORCE_SHARED_IS_KNOCK) == 1);
        forces.configureRest(
                settings.value(SettingId.REST_TOWARDS),
                settings.value(SettingId.REST_AWAY),
                settings.value(SettingId.REST_BAND),
                settings.value(SettingId.REST_LIMIT),
                settings.value(SettingId.REST_HOLD));
        telemetry.filterShift(settings.value(SettingId.FORCE_FILTER_SHIFT));
    }

    private int role() {
        return settings.value(SettingId.WHEEL_ROLE);
    }

    private void wheel() {
        int stepsPerDetent = settings.value(SettingId.ENCODER_STEPS_PER_DETENT);
        inputs.wheel().configure(stepsPerDetent, settings.value(SettingId.ENCODER_INVERT) == 1);
        wheel.configure(role() != WheelRole.OFF, stepsPerDetent);
        wheel.loneDetents()
                .configure(settings.value(SettingId.LONE_DETENT), settings.value(SettingId.PRESS_STOPS_SCROLL) == 1);
    }

    private void guard() {
        ScrollGuard guard = wheel.guard();
        guard.configure(settings.value(SettingId.GUARD_ON) == 1);
        guard.times(
                settings.value(SettingId.GUARD_LANDING_MICROS),
                settings.value(SettingId.GUARD_CONFIRM_MICROS),
                settings.value(SettingId.GUARD_TAP_MICROS),
                settings.value(SettingId.GUARD_STILL_MICROS),
                settings.value(SettingId.GUARD_HOLD_MICROS),
                settings.value(SettingId.GUARD_DECAY_MICROS));
        if (forces.has(Buttons.WHEEL)) {
            guard.forces(
                    levels(SettingId.GUARD_SCROLL),
                    levels(SettingId.GUARD_LANDING),
                    levels(SettingId.GUARD_TAP),
                    levels(SettingId.GUARD_HELD),
                    levels(SettingId.GUARD_SURE),
                    levels(SettingId.GUARD_RISE),
                    levels(SettingId.GUARD_REST_RISE),
                    levels(SettingId.GUARD_FALL));
        }
    }

    /** A difference of force as one of levels. */
    private int levels(int id) {
        return forces.levelAt(Buttons.WHEEL, settings.value(id)) - forces.levelAt(Buttons.WHEEL, 0);
    }

    private void profile(int nowMicros) {
        int active = settings.value(SettingId.PROFILE_ACTIVE);
        if (active != profile) {
            profile = active;
            events.add(InputEvent.PROFILE, Buttons.MIDDLE, nowMicros, InputEvent.NO_FORCE, active);
        }
    }
}
