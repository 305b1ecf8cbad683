package clickweight.core.guard;

import clickweight.protocol.message.Suppressed;
import clickweight.protocol.setting.SettingId;

/**
 * Between the judgement of the wheel button and its report: is this press meant, or is it what scrolling does to a wheel?
 *
 * <p>The candidate is what a plain threshold says. Each case of it has its own price:
 *
 * <pre>
 * from rest      level     ___----/\___      the finger is there and the wheel still: the same sample, as long as
 *                candidate ________|==|__    the force rises as a press does and does not drift
 *                reported  ________|==|__
 *
 * fresh landing  level     __/^^\_______     looked at from the crossing on. Reported when it is sure by force,
 *                looked at   |..            when it turns back from a peak, when it is hard at the end of the
 *                reported  ____|=|______     confirmation, or is held long with the wheel still. Two steps end the looking
 *
 * wheel turned   level     __/--\_/\/--/\    needed: base or load, whichever is more, and a raise that fades
 *                needed    ~~~~~~~~~\____    after the motion; above it the same sample
 *                candidate __|==========|
 *                steps     ||||||||
 *                reported  ___________|=|
 *
 * heavy finger   level     __/--/^\__/^^\    lies above the release force, to which a click from there does not come down:
 *                release   ......\~~~~~~~    raised to a quarter of the way from the load to what was reported;
 *                candidate __|==========|    of a tap: from the base to its peak
 *                reported  _____|=|__|==|
 * </pre>
 *
 * <p>A candidate once suppressed is reported only when it rises beyond the finger's load: what does not change is no click,
 * and the fading of the raise alone never makes one. No motion of the wheel ends a reported press, only its release.
 *
 * <p>Without a force channel, or when a contact closes and the channel feels no finger, there are only contact and time. Then
 * a candidate from rest is reported in the same sample, and one while the wheel turns or after waits until the wheel was still
 * for the confirmation; it is missed when it ends before.
 */
public final class ScrollGuard {
    /** The level is to be smoothed over 8 samples, 1 ms: a quarter of the noise is left, and no press is that quick. */
    public static final int SMOOTH_SHIFT = 3;

    /** No finger presses and turns back in less; a knock at the desk of 80 Hz or more does. */
    private static final int SHORTEST_PRESS_MICROS = 15000;

    private final boolean hasForce;
    private final GuardListener listener;
    private final WheelMotion motion = new WheelMotion();
    private final FingerLoad finger = new FingerLoad();
    private boolean on;
    private boolean byTime;
    private int baseLevel = Integer.MAX_VALUE;
    private int releaseLevel = Integer.MAX_VALUE;
    private int scrollSixteenth;
    private int landing;
    private int tapPeak;
    private int held;
    private int sure;
    private int rise;
    private int quick;
    private int fall;
    private int confirmMicros;
    private int tapMicros;
    private int stillMicros;
    private boolean confirmed;
    private boolean reported;
    /** A candidate is there. */
    private boolean pending;
    /** It was reported, now or before. */
    private boolean believed;
    /** Below it a reported press is over although the candidate goes on. */
    private int overLevel;

    private boolean looking;
    private int lookingSteps;
    private int reason;
    private int sinceMicros;
    private int peakLevel;
    private int peakSteps;

    /** {@code hasForce}: whether the levels given to {@link #poll} mean anything. Off until configured. */
    public ScrollGuard(boolean hasForce, GuardListener listener) {
        this.hasForce = hasForce;
        byTime = !hasForce;
        this.listener = listener;
    }

    /** Switches the guard. Off: what is reported is the candidate, sample for sample; nothing is suppressed or told. */
    public void configure(boolean guard) {
        on = guard;
    }

    /**
     * Levels of the channel, tare included, 1/64 count: operating and release force of the button; touch and lift of a
     * finger.
     */
    public void levels(int base, int release, int touch, int lift) {
        baseLevel = base;
        releaseLevel = release;
        finger.levels(touch, lift);
    }

    /** Differences of level, 1/64 count: see {@link SettingId#GUARD_ON} and those below it. */
    public void forces(
            int scrollRaise,
            int landingRaise,
            int tapRaise,
            int heldRaise,
            int sureRaise,
            int loadRise,
            int restRise,
            int tapFall) {
        scrollSixteenth = scrollRaise >> 4;
        landing = landingRaise;
        tapPeak = tapRaise;
        held = heldRaise;
        sure = sureRaise > landingRaise ? sureRaise : landingRaise;
        rise = loadRise;
        quick = restRise;
        fall = tapFall;
        finger.stillRising(restRise);
    }

    /** Durations in microseconds: see {@link SettingId#GUARD_ON} and those below it. */
    public void times(int landingMicros, int confirm, int tap, int still, int hold, int decay) {
        finger.configure(landingMicros);
        confirmMicros = confirm;
        tapMicros = tap > confirm ? tap : confirm;
        stillMicros = still > tapMicros ? still : tapMicros;
        motion.configure(hold, decay);
    }

    /** The wheel made a step, +1 or -1; told before the poll that follows it. */
    public void wheelStep(int direction, int micros) {
        motion.step(direction, micros);
        if (looking) {
            // one step is what the press itself may roll; two the same way are a scroll
            int moved = motion.steps() - lookingSteps;
            looking = moved < 2 && moved > -2;
        }
        if (byTime) {
            sinceMicros = micros;
        }
    }

    /**
     * Takes one sample.
     *
     * @param candidate whether the button is pressed by the plain threshold or its contact
     * @param level force of the wheel's channel, 1/64 count, smoothed; ignored without a force channel
     * @param nowMicros time
     * @return whether to report it pressed
     */
    public boolean poll(boolean candidate, int level, int nowMicros) {
        motion.poll(nowMicros);
        if (hasForce) {
            finger.poll(level, reported, nowMicros);
        }
        if (!candidate) {
            end();
        } else if (reported) {
            boolean over = level < overLevel && nowMicros - sinceMicros >= SHORTEST_PRESS_MICROS;
            reported = !on || !over;
        } else if (!on || believes(level, nowMicros)) {
            reported = true;
            believed = true;
            looking = false;
            sinceMicros = nowMicros;
        }
        return reported;
    }

    private void end() {
        reported = false;
        if (pending && !believed) {
            listener.suppressed(reason, peakLevel, peakSteps);
        }
        pending = false;
        believed = false;
        looking = false;
    }

    private boolean believes(int level, int nowMicros) {
        boolean first = !pending;
        if (first) {
            pending = true;
            sinceMicros = nowMicros;
            peakLevel = 0;
            byTime = !hasForce || !finger.touching();
            looking = !byTime && finger.fresh();
            lookingSteps = motion.steps();
            confirmed = false;
            reason = 0;
        }
        overLevel = Integer.MIN_VALUE;
        if (byTime) {
            return believesByTime(first, nowMicros);
        }
        if (reason == 0 || level > peakLevel) {
            peakLevel = level;
            peakSteps = motion.steps();
            reason = reasonNow();
        }
        int raise = motion.share() * scrollSixteenth;
        if (looking) {
            return believesLanding(level - raise - baseLevel, peakLevel - level, nowMicros);
        }
        if (finger.fresh()) {
            return level - baseLevel >= (raise > landing ? raise : landing);
        }
        int load = finger.load();
        if (load >= releaseLevel) {
            overLevel = load + (level - load >> 2);
        }
        boolean beyond = level >= (load > baseLevel ? load : baseLevel) + (raise > rise ? raise : rise);
        if (raise != 0) {
            return beyond;
        }
        boolean rising = level - finger.recent() >= quick;
        // a press that crosses slowly has a while to show that it is one; a load that wanders has not
        boolean crossing = !believed && nowMicros - sinceMicros < confirmMicros;
        return rising && (beyond || crossing);
    }

    private boolean believesLanding(int above, int below, int nowMicros) {
        int since = nowMicros - sinceMicros;
        if (above >= sure) {
            return true;
        }
        if (!confirmed && since >= confirmMicros) {
            confirmed = true;
            if (above >= landing && motion.steps() == lookingSteps) {
                return true;
            }
        }
        if (since >= stillMicros) {
            looking = false;
            return above >= held && motion.steps() == lookingSteps;
        }
        boolean inTime = since >= SHORTEST_PRESS_MICROS && since < tapMicros;
        int peak = above + below;
        overLevel = baseLevel + (peak >> 2);
        // a landing overshoots, and a hand that holds on relaxes, in proportion
        return inTime && below >= fall + (peak >> 3) && peak >= tapPeak;
    }

    private boolean believesByTime(boolean first, int nowMicros) {
        reason = reasonNow();
        return first ? motion.share() == 0 : nowMicros - sinceMicros >= confirmMicros;
    }

    private int reasonNow() {
        if (looking) {
            return Suppressed.LANDING;
        }
        if (motion.turning()) {
            return Suppressed.SCROLLING;
        }
        return motion.share() != 0 ? Suppressed.AFTER_SCROLLING : Suppressed.RESTING;
    }
}
