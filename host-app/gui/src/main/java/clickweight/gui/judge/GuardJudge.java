package clickweight.gui.judge;

import clickweight.core.force.ForceBank;
import clickweight.core.guard.GuardListener;
import clickweight.core.guard.ScrollGuard;
import clickweight.gui.trace.ChannelScale;
import clickweight.protocol.Buttons;
import java.util.List;
import java.util.Map;

/**
 * Runs recorded scrolling and resting through the firmware's force detector of the wheel button, and what that says through the firmware's
 * scroll guard, once on and once off. The middle button's channel is not part of it.
 */
public final class GuardJudge {
    private static final GuardListener NOBODY = new GuardListener() {
        @Override
        public void suppressed(int reason, int peakLevel, int wheelSteps) {
            // counted is what is reported
        }

        @Override
        public void dropped(int detents) {
            // no motion is asked about
        }

        @Override
        public void scrolled(int units, int detents) {
            // no motion is asked about
        }
    };

    private final DetectorSettings detector;
    private final GuardSettings guard;

    /** @param settings of the mouse by name; the firmware's default stands for one that is missing */
    public GuardJudge(Map<String, Integer> settings) {
        Map<String, Integer> copy = Map.copyOf(settings);
        detector = new DetectorSettings(copy, Buttons.name(Buttons.WHEEL));
        guard = new GuardSettings(copy);
    }

    /**
     * Presses of the wheel button that nobody asked for, and presses asked for that came.
     *
     * @param guarded accidental presses with the guard on
     * @param plain the same with it off
     * @param meantGuarded presses asked for that came with the guard on
     * @param meantPlain the same with it off
     * @param meant presses asked for
     */
    public record Count(int guarded, int plain, int meantGuarded, int meantPlain, int meant) {
        /** Both together. */
        public Count plus(Count other) {
            return new Count(
                    guarded + other.guarded,
                    plain + other.plain,
                    meantGuarded + other.meantGuarded,
                    meantPlain + other.meantPlain,
                    meant + other.meant);
        }
    }

    /** Judges stretches of one session. */
    public Count judge(List<WheelRun> runs, Thresholds thresholds) {
        Count sum = new Count(0, 0, 0, 0, 0);
        for (WheelRun run : runs) {
            sum = sum.plus(judge(run, thresholds));
        }
        return sum;
    }

    private Count judge(WheelRun run, Thresholds thresholds) {
        ForceBank bank = new ForceBank(1 << Buttons.WHEEL);
        ChannelScale scale = run.scale();
        bank.calibrate(
                Buttons.WHEEL, scale.tareSixteenths(), scale.spanNanoNewtonsPerCount(), scale.spanUncertaintyPpm());
        detector.configure(bank, Buttons.WHEEL, thresholds.operating(), thresholds.release());
        Side on = new Side(true);
        Side off = new Side(false);
        guard.configure(on.guard, bank, thresholds.operating(), thresholds.release(), true);
        guard.configure(off.guard, bank, thresholds.operating(), thresholds.release(), false);
        int meant = 0;
        int step = 0;
        int smooth = 0;
        for (int sample = 0; sample < run.counts().length; sample++) {
            int now = sample * run.periodMicros();
            while (step < run.steps().length && run.steps()[step] <= sample) {
                on.guard.wheelStep(run.directions()[step], now);
                off.guard.wheelStep(run.directions()[step], now);
                step++;
            }
            bank.sample(Buttons.WHEEL, run.counts()[sample]);
            int level = bank.level(Buttons.WHEEL);
            smooth = sample == 0 ? level : smooth + (level - smooth >> ScrollGuard.SMOOTH_SHIFT);
            boolean cued = run.cued()[sample];
            boolean begins = cued && (sample == 0 || !run.cued()[sample - 1]);
            meant += begins ? 1 : 0;
            boolean candidate = bank.actuated(Buttons.WHEEL);
            on.poll(candidate, smooth, now, cued, begins);
            off.poll(candidate, smooth, now, cued, begins);
        }
        return new Count(on.accidental, off.accidental, on.meant, off.meant, meant);
    }

    /** One guard and what it let through. */
    private static final class Side {
        private final ScrollGuard guard = new ScrollGuard(true, NOBODY);
        private boolean reported;
        private boolean came;
        private int accidental;
        private int meant;

        Side(boolean on) {
            guard.configure(on);
        }

        void poll(boolean candidate, int level, int now, boolean cued, boolean begins) {
            came &= !begins;
            boolean before = reported;
            reported = guard.poll(candidate, level, now);
            if (reported && !before) {
                if (!cued) {
                    accidental++;
                } else if (!came) {
                    came = true;
                    meant++;
                }
            }
        }
    }
}
