package clickweight.bench.human;

import clickweight.bench.Latencies;
import clickweight.simulator.plant.human.Episode;

/** What one arrangement of buttons made of all episodes. */
final class Tally {
    /** Where an accidental click began, in place of a cue: by what had truly happened before. */
    static final Episode.Cue[] CASES = {
        Episode.Cue.REST, Episode.Cue.LANDING, Episode.Cue.RELANDING, Episode.Cue.DURING, Episode.Cue.AFTER
    };

    final long[] accidental = new long[Episode.Cue.values().length];
    final long[] clicksOfKind = new long[Episode.Kind.values().length];
    final long[] episodes = new long[Episode.Kind.values().length];
    final long[] cued = new long[Episode.Cue.values().length];
    final long[] missed = new long[Episode.Cue.values().length];
    final Latencies[] delays = new Latencies[Episode.Cue.values().length];
    long surplus;
    long steps;
    long forceSum;
    long hits;
    long heldOn;

    Tally() {
        for (int i = 0; i < delays.length; i++) {
            delays[i] = new Latencies();
        }
    }

    double missedPercent(Episode.Cue cue) {
        return 100.0 * missed[cue.ordinal()] / Math.max(1, cued[cue.ordinal()]);
    }

    double missedPercent() {
        long all = 0;
        long lost = 0;
        for (int i = 0; i < cued.length; i++) {
            all += cued[i];
            lost += missed[i];
        }
        return 100.0 * lost / Math.max(1, all);
    }

    /** Share of a millisecond count of delays, or -1 when there are none. */
    double delayMillis(Episode.Cue cue, double share) {
        return delays[cue.ordinal()].percentileMicros(share) / 1000.0;
    }

    double perEpisode(Episode.Kind kind) {
        return (double) clicksOfKind[kind.ordinal()] / Math.max(1, episodes[kind.ordinal()]);
    }

    /** Accidental clicks while scrolling, for 1000 detents of two steps. */
    double perThousandDetents() {
        return 2000.0 * clicksOfKind[Episode.Kind.SCROLL.ordinal()] / Math.max(1, steps);
    }

    long accidental(Episode.Cue where) {
        return accidental[where.ordinal()];
    }
}
