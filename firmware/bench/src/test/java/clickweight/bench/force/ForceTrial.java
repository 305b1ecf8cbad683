package clickweight.bench.force;

import clickweight.bench.Score;
import clickweight.simulator.plant.force.ForceScene;
import java.util.List;

/**
 * One rule in a scene. The truth is the finger's own force: pressed from its crossing of the operating force until it falls
 * to the release force.
 *
 * <pre>
 * force      ____...:/--------\_____
 * true       ________|=========|____
 * reported   _______|==============_     early, in the band of the noise: waits for the truth, and counts as no delay
 * reported   ____|==_                    earlier than that: false
 * </pre>
 *
 * <p>A rule cannot know a force better than its noise; so a report from three standard deviations below the threshold on is
 * the press's, if the press comes before the report ends. They are counted.
 */
final class ForceTrial {
    private static final double BAND = 3 * ForceScene.NOISE_COUNTS * ForceScene.MILLI_NEWTONS_PER_COUNT;

    private final Score score = new Score();
    private final ForceRule rule;
    private final double operating;
    private final double release;
    private double before;
    private boolean truth;
    private boolean reported;
    private boolean waits;
    private long now;
    private long early;

    ForceTrial(ForceRule rule, double operating, double release) {
        this.rule = rule;
        this.operating = operating;
        this.release = release;
    }

    /** All rules in the same scene, until there were so many true presses and the last one has ended. */
    static void run(ForceScene scene, List<ForceTrial> trials, int presses) {
        int[] counts = new int[ForceScene.CHANNELS];
        ForceTrial first = trials.getFirst();
        while (first.score.presses() < presses || first.truth || first.reported) {
            scene.next(counts);
            for (ForceTrial trial : trials) {
                trial.sample(scene.micros(), scene.force(), counts);
            }
        }
        for (ForceTrial trial : trials) {
            trial.score.finish();
        }
    }

    private void sample(long micros, double force, int[] counts) {
        now = micros;
        tell(force);
        report(rule.pressed(counts));
    }

    private void tell(double force) {
        if (!truth && force >= operating) {
            truth = true;
            // where between the two samples the line through them is at the threshold
            double share = (force - operating) / (force - before);
            score.begins(now - (long) (share * ForceScene.SAMPLE_MICROS));
            if (waits) {
                waits = false;
                early++;
                score.pressed(now);
            }
        } else if (truth && force <= release) {
            truth = false;
            score.ends(now);
        }
        before = force;
    }

    private void report(boolean pressed) {
        if (pressed && !reported) {
            if (!truth && before >= operating - BAND) {
                waits = true;
            } else {
                score.pressed(now);
            }
        } else if (!pressed && reported) {
            if (waits) {
                waits = false;
                score.pressed(now);
            }
            score.released(now);
        }
        reported = pressed;
    }

    Score score() {
        return score;
    }

    /** Reports that came before the truth, in the band. */
    long early() {
        return early;
    }

    double perThousand(long count) {
        return score.perMillion(count) / 1000;
    }
}
