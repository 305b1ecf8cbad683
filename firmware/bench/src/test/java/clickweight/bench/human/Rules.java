package clickweight.bench.human;

import clickweight.core.guard.GuardListener;
import clickweight.core.guard.ScrollGuard;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingId;

/** The rules that are compared. */
final class Rules {
    /** Marlin's: for so long after a step of its knob a press of it does not count. */
    private static final int LOCKOUT_MICROS = 100_000;

    /** Levels per millinewton: 1.25 mN per count, 64 levels each. */
    static final double LEVELS_PER_MILLI_NEWTON = 64 / 1.25;

    private Rules() {}

    /** The forces and times of a guard that is to be tried, millinewtons and microseconds. */
    record Tuning(
            int scroll,
            int landing,
            int tap,
            int held,
            int sure,
            int rise,
            int restRise,
            int fall,
            int landingMicros,
            int confirm,
            int tapMicros,
            int still,
            int hold,
            int decay) {
        static Tuning standard() {
            return new Tuning(
                    shipped(SettingId.GUARD_SCROLL),
                    shipped(SettingId.GUARD_LANDING),
                    shipped(SettingId.GUARD_TAP),
                    shipped(SettingId.GUARD_HELD),
                    shipped(SettingId.GUARD_SURE),
                    shipped(SettingId.GUARD_RISE),
                    shipped(SettingId.GUARD_REST_RISE),
                    shipped(SettingId.GUARD_FALL),
                    shipped(SettingId.GUARD_LANDING_MICROS),
                    shipped(SettingId.GUARD_CONFIRM_MICROS),
                    shipped(SettingId.GUARD_TAP_MICROS),
                    shipped(SettingId.GUARD_STILL_MICROS),
                    shipped(SettingId.GUARD_HOLD_MICROS),
                    shipped(SettingId.GUARD_DECAY_MICROS));
        }

        /** No landing takes longer than its confirmation; what is at this force by then is meant. */
        Tuning strict(int milliNewtons) {
            return with(milliNewtons, tap, held, sure, restRise, confirm);
        }

        /** Another rise asked from a resting finger. */
        Tuning restRise(int milliNewtons) {
            return with(landing, tap, held, sure, milliNewtons, tapMicros);
        }

        /** For another base: a landing is asked for the same force as with the shipped one. */
        Tuning fromBase(int milliNewtons) {
            int less = milliNewtons - HumanSection.BASE;
            return with(
                    Math.max(0, landing - less),
                    Math.max(0, tap - less),
                    Math.max(0, held - less),
                    Math.max(0, sure - less),
                    restRise,
                    tapMicros);
        }

        private Tuning with(int newLanding, int newTap, int newHeld, int newSure, int newRestRise, int newTapMicros) {
            return new Tuning(
                    scroll,
                    newLanding,
                    newTap,
                    newHeld,
                    newSure,
                    rise,
                    newRestRise,
                    fall,
                    landingMicros,
                    confirm,
                    newTapMicros,
                    still,
                    hold,
                    decay);
        }

        /** All forces times a factor. */
        Tuning forces(double factor) {
            return new Tuning(
                    (int) (scroll * factor),
                    (int) (landing * factor),
                    (int) (tap * factor),
                    (int) (held * factor),
                    (int) (sure * factor),
                    (int) (rise * factor),
                    restRise,
                    fall,
                    landingMicros,
                    confirm,
                    tapMicros,
                    still,
                    hold,
                    decay);
        }
    }

    /** The value with which the firmware is shipped. */
    static int shipped(int settingId) {
        return SettingCatalogue.at(SettingCatalogue.indexOf(settingId)).defaultValue();
    }

    /** The candidate itself. */
    static Rule plain() {
        return new Rule() {
            @Override
            public void step(int direction, int micros) {}

            @Override
            public boolean poll(boolean candidate, int level, int nowMicros) {
                return candidate;
            }
        };
    }

    /** A press that is not reported yet waits for the end of the lockout; a reported one goes on. */
    static Rule lockout() {
        return new Rule() {
            private int lastStep = -LOCKOUT_MICROS;
            private boolean reported;

            @Override
            public void step(int direction, int micros) {
                lastStep = micros;
            }

            @Override
            public boolean poll(boolean candidate, int level, int nowMicros) {
                reported = candidate && (reported || nowMicros - lastStep >= LOCKOUT_MICROS);
                return reported;
            }
        };
    }

    /** The firmware's own guard. */
    static Rule guard(Tuning tuning, int tareLevel, int baseMilliNewtons, int releaseMilliNewtons) {
        ScrollGuard guard = new ScrollGuard(true, new GuardListener() {
            @Override
            public void suppressed(int reason, int peakLevel, int wheelSteps) {}

            @Override
            public void dropped(int detents) {}

            @Override
            public void scrolled(int units, int detents) {}
        });
        guard.configure(true);
        guard.levels(
                tareLevel + levels(baseMilliNewtons),
                tareLevel + levels(releaseMilliNewtons),
                tareLevel + levels(shipped(SettingId.GUARD_TOUCH)),
                tareLevel + levels(shipped(SettingId.GUARD_LIFT)));
        guard.forces(
                levels(tuning.scroll),
                levels(tuning.landing),
                levels(tuning.tap),
                levels(tuning.held),
                levels(tuning.sure),
                levels(tuning.rise),
                levels(tuning.restRise),
                levels(tuning.fall));
        guard.times(tuning.landingMicros, tuning.confirm, tuning.tapMicros, tuning.still, tuning.hold, tuning.decay);
        return new Rule() {
            @Override
            public void step(int direction, int micros) {
                guard.wheelStep(direction, micros);
            }

            @Override
            public boolean poll(boolean candidate, int level, int nowMicros) {
                return guard.poll(candidate, level, nowMicros);
            }
        };
    }

    static int levels(int milliNewtons) {
        return (int) Math.round(milliNewtons * LEVELS_PER_MILLI_NEWTON);
    }
}
