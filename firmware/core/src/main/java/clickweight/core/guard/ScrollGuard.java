package clickweight.core.guard;

/**
 * Between the judgement of the wheel button and its report: is this press meant, or is it what scrolling does to a wheel?
 *
 * <p>The candidate is what a plain threshold says. Each case of it has its own price:
 *
 * <pre>
 * from rest         candidate _____|=====|___      a finger already there, wheel still: the same sample
 *                   reported  _____|=====|___
 *
 * fresh landing     candidate __|=========|__      looked at until it is sure by force, turns back after a peak
 *                   looked at   |....               with the wheel still, or the confirmation ends and it is
 *                   reported  ______|=====|__       still hard; else it was a landing, and told when it ends
 *
 * wheel turned      level     ___/--\_/\/--^^\_    needed: base or load, whichever is more, and a raise that fades
 *                   needed    ~~~~~~~~~~\_________   after the motion; above it the same sample
 *                   candidate ___|==========|__
 *                   steps     ||||||||
 *                   reported  __________|===|__
 * </pre>
 *
 * <p>A candidate once suppressed is reported only when it rises above the finger's load: what does not change is no click, and
 * the fading of the raise alone never makes one. Nothing ends a reported press but the end of the candidate.
 *
 * <p>Without a force channel there are only contact and time. Then a candidate from rest is reported in the same sample, and
 * one while the wheel turns or after waits until the wheel was still for the confirmation; it is missed when it ends before.
 */
public final class ScrollGuard {
    private final boolean hasForce;
    private final GuardListener listener;
    private final WheelMotion motion = new WheelMotion();
    private final FingerLoad finger = new FingerLoad();
    private boolean on;
    private int baseLevel = Integer.MAX_VALUE;
    private int scrollSixteenth;
    private int landing;
    private int sure;
    private int rise;
    private int confirmMicros;
    private boolean reported;
    private boolean pending;
    private boolean looking;
    private int reason;
    private int sinceMicros;
    private int peakLevel;
    private int peakPhase;

    /** {@code hasForce}: whether the levels given to {@link #poll} mean anything. Off until configured. */
    public ScrollGuard(boolean hasForce, GuardListener listener) {
        this.hasForce = hasForce;
        this.listener = listener;
    }

    /** Switches the guard. Off: what is reported is the candidate, sample for sample; nothing is suppressed or told. */
    public void configure(boolean guard) {
        on = guard;
    }

    /** Levels of the channel, tare included, 1/64 count: the operating force of the button; touch and lift of a finger. */
    public void levels(int base, int touch, int lift) {
        baseLevel = base;
        finger.levels(touch, lift);
    }

    /** Differences of level, 1/64 count: see {@link GuardDefaults} for each. */
    public void forces(int scrollRaise, int landingRaise, int sureRaise, int loadRise) {
        scrollSixteenth = scrollRaise >> 4;
        landing = landingRaise;
        sure = sureRaise > landingRaise ? sureRaise : landingRaise;
        rise = loadRise;
    }

    /** Durations in microseconds: see {@link GuardDefaults} for each. */
    public void times(int landingMicros, int confirm, int hold, int decay) {
        finger.configure(landingMicros);
        confirmMicros = confirm;
        motion.configure(hold, decay);
    }

    /** The wheel made a step, +1 or -1; told before the poll that follows it. */
    public void wheelStep(int direction, int micros) {
        motion.step(direction, micros);
        if (looking) {
            looking = false;
        }
        if (!hasForce) {
            sinceMicros = micros;
        }
    }

    /**
     * Takes one sample.
     *
     * @param candidate whether the button is pressed by the plain threshold or its contact
     * @param level force of the wheel's channel, 1/64 count; ignored without a force channel
     * @param nowMicros time
     * @return whether to report it pressed
     */
    public boolean poll(boolean candidate, int level, int nowMicros) {
        motion.poll(nowMicros);
        if (hasForce) {
            finger.poll(level, nowMicros);
        }
        if (!candidate) {
            end(nowMicros);
        } else if (!reported) {
            if (!on || believed(level, nowMicros)) {
                reported = true;
                pending = false;
                looking = false;
            }
        }
        return reported;
    }

    private void end(int nowMicros) {
        reported = false;
        if (pending) {
            pending = false;
            looking = false;
            listener.suppressed(reason, peakLevel, peakPhase, nowMicros);
        }
    }

    private boolean believed(int level, int nowMicros) {
        boolean first = !pending;
        if (first) {
            pending = true;
            sinceMicros = nowMicros;
            peakLevel = 0;
            looking = hasForce && finger.fresh();
            reason = 0;
        }
        if (!hasForce) {
            return believedByTime(first, nowMicros);
        }
        if (reason == 0 || level > peakLevel) {
            peakLevel = level;
            peakPhase = motion.steps();
            reason = reasonNow();
        }
        int raise = motion.share() * scrollSixteenth;
        if (looking) {
            return believedLanding(level - raise - baseLevel, peakLevel - level, nowMicros);
        }
        if (first && raise == 0) {
            return true;
        }
        int load = finger.load();
        return level >= (load > baseLevel ? load : baseLevel) + (raise > rise ? raise : rise);
    }

    private boolean believedLanding(int above, int below, int nowMicros) {
        if (above >= sure) {
            return true;
        }
        if (nowMicros - sinceMicros >= confirmMicros) {
            looking = false;
            return above >= landing;
        }
        return below >= rise && above + below >= landing;
    }

    private boolean believedByTime(boolean first, int nowMicros) {
        reason = reasonNow();
        return first ? motion.share() == 0 : nowMicros - sinceMicros >= confirmMicros;
    }

    private int reasonNow() {
        if (looking) {
            return GuardListener.LANDING;
        }
        if (motion.turning()) {
            return GuardListener.SCROLLING;
        }
        return motion.share() != 0 ? GuardListener.AFTER_SCROLLING : GuardListener.RESTING;
    }

    /** What was returned last. */
    public boolean reported() {
        return reported;
    }
}
