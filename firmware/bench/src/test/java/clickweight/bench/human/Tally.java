package clickweight.bench.human;

import clickweight.bench.Latencies;
import clickweight.simulator.plant.human.Episode;
import java.util.ArrayList;
import java.util.List;

/** What one arrangement of buttons made of all episodes. */
final class Tally {
    /** Where an accidental click began, in place of a cue: by what had truly happened before. */
    static final Episode.Cue[] CASES = {
        Episode.Cue.REST,
        Episode.Cue.LANDING,
        Episode.Cue.RELANDING,
        Episode.Cue.DURING,
        Episode.Cue.AFTER,
        Episode.Cue.HOLD
    };

    final long[] accidental = new long[Episode.Cue.values().length];
    final long[] clicksOfKind = new long[Episode.Kind.values().length];
    final long[] episodes = new long[Episode.Kind.values().length];
    final long[] cued = new long[Episode.Cue.values().length];
    final long[] missed = new long[Episode.Cue.values().length];
    private final List<List<Integer>> delays = new ArrayList<>();
    long surplus;
    long steps;
    long forceSum;
    long hits;
    long heldOn;
    /** Held presses that were cut short: the report ended before the release. */
    long cut;

    Tally() {
        for (int i = 0; i < cued.length; i++) {
            delays.add(new ArrayList<>());
        }
    }

    void delay(Episode.Cue cue, int micros) {
        delays.get(cue.ordinal()).add(micros);
    }

    /** Percent of the cued clicks of these cases, or of all when none is named. */
    double missedPercent(Episode.Cue... cues) {
        long all = 0;
        long lost = 0;
        for (Episode.Cue cue : cues.length == 0 ? CASES : cues) {
            all += cued[cue.ordinal()];
            lost += missed[cue.ordinal()];
        }
        return 100.0 * lost / Math.max(1, all);
    }

    /** Delay in milliseconds that this share of the reported clicks of these cases do not exceed. */
    double delayMillis(double share, Episode.Cue... cues) {
        Latencies all = new Latencies();
        for (Episode.Cue cue : cues) {
            for (int micros : delays.get(cue.ordinal())) {
                all.add(micros);
            }
        }
        return all.percentileMicros(share) / 1000.0;
    }

    /** Force of the channel when a cued click was reported. */
    double meanForceMilliNewtons() {
        return (forceSum / (double) Math.max(1, hits) - Trial.tareLevel()) / Rules.LEVELS_PER_MILLI_NEWTON;
    }

    double perEpisode(Episode.Kind kind) {
        return (double) clicksOfKind[kind.ordinal()] / Math.max(1, episodes[kind.ordinal()]);
    }

    /** Accidental clicks while scrolling, for 1000 detents of two steps. */
    double perThousandDetents() {
        return 2000.0 * clicksOfKind[Episode.Kind.SCROLL.ordinal()] / Math.max(1, steps);
    }

    long accidental(Episode.Cue... cues) {
        long sum = 0;
        for (Episode.Cue cue : cues) {
            sum += accidental[cue.ordinal()];
        }
        return sum;
    }
}
