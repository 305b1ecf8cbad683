package clickweight.core.guard;

import java.util.ArrayList;
import java.util.List;

/** A scroll guard behind a plain threshold; one level is one millinewton, one poll 125 us. */
final class GuardBench implements GuardListener {
    static final int BASE = 700;
    static final int RELEASE = 500;
    static final int POLL_MICROS = 125;

    final List<String> told = new ArrayList<>();
    final ScrollGuard guard;
    int now;
    int reports;
    int reportedMicros;
    boolean reported;
    boolean candidate;
    int level;
    int scrolled;

    GuardBench(boolean hasForce, int startMicros) {
        guard = new ScrollGuard(hasForce, this);
        guard.configure(true);
        guard.levels(BASE, RELEASE, 150, 90);
        guard.forces(400, 400, 400, 400, 1200, 300, 80, 300);
        guard.times(80_000, 60_000, 130_000, 300_000, 150_000, 350_000);
        now = startMicros;
    }

    /** Lets a force be reached in a straight line. */
    GuardBench force(int milliNewtons, int micros) {
        int from = level;
        int polls = Math.max(1, micros / POLL_MICROS);
        for (int i = 1; i <= polls; i++) {
            poll(from + (milliNewtons - from) * i / polls);
        }
        return this;
    }

    GuardBench keep(int micros) {
        return force(level, micros);
    }

    /** Turns the wheel by some steps, one at the end of each time, with the force as it is. */
    GuardBench turn(int steps, int stepMicros) {
        for (int i = 0; i < Math.abs(steps); i++) {
            keep(stepMicros - POLL_MICROS);
            guard.wheelStep(Integer.signum(steps), now);
            keep(POLL_MICROS);
        }
        return this;
    }

    /** A contact instead of a force. */
    GuardBench contact(boolean closed, int micros) {
        for (int t = 0; t < micros; t += POLL_MICROS) {
            judge(closed, 0);
        }
        return this;
    }

    void poll(int newLevel) {
        level = newLevel;
        judge(newLevel >= BASE || candidate && newLevel > RELEASE, newLevel);
    }

    private void judge(boolean judged, int newLevel) {
        now += POLL_MICROS;
        candidate = judged;
        boolean before = reported;
        reported = guard.poll(judged, newLevel, now);
        if (reported && !before) {
            reports++;
            reportedMicros = now;
        }
    }

    @Override
    public void suppressed(int reason, int peakLevel, int wheelSteps) {
        told.add(reason + " peak " + peakLevel + " steps " + wheelSteps);
    }

    @Override
    public void dropped(int detents) {}

    @Override
    public void scrolled(int units, int detents) {
        scrolled += units;
    }
}
