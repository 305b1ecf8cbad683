package clickweight.bench.human;

import clickweight.bench.Claim;
import clickweight.bench.Table;
import clickweight.simulator.plant.human.Episode;
import clickweight.simulator.plant.human.HumanParameters;
import java.util.ArrayList;
import java.util.List;

/** What else could be had: other forces and times of the guard, other bases, and what each costs. */
final class Frontier {
    /** What a mouse may make in 8 hours and still be called quiet: one click. */
    private static final double QUIET_PER_HOUR = 1 / 8.0;

    private static final int[] BASES = {500, 600, 700, 800, 1000, 1200, 1400, 1600, 2000};

    private Frontier() {}

    /** The guard's forces from half to twice, and the landing without its long wait. */
    static Table guards(long seed, int episodes, int base, int release) {
        Rules.Tuning standard = Rules.Tuning.standard();
        List<Experiment.Arrangement> all = new ArrayList<>();
        all.add(Experiment.Arrangement.of("plain", false, base, release, Rules::plain));
        for (double factor : new double[] {0.5, 0.75, 1, 1.5, 2}) {
            all.add(guard("forces x " + factor, standard.forces(factor), base, release));
        }
        all.add(guard("landing: 60 ms, then 0.9 N", standard.strict(900), base, release));
        all.add(guard("landing: 60 ms, then 0.6 N", standard.strict(600), base, release));
        all.add(guard("rest: no rise asked", standard.restRise(0), base, release));
        Experiment experiment = new Experiment(HumanParameters.standard(), seed, all);
        experiment.run(episodes);
        Table table = new Table(
                "Frontier of the guard, base " + base + " mN (" + HumanSection.LABEL + ")",
                "guard",
                "accidental/1000 detents",
                "accidental/h",
                "missed % of all",
                "missed % rest",
                "delay p99 ms rest",
                "missed % landing",
                "delay p99 ms landing",
                "missed % scrolling",
                "delay p99 ms scrolling",
                "force mN");
        for (Experiment.Arrangement each : all) {
            Tally t = each.tally();
            table.row(
                    each.name(),
                    Claim.number(t.perThousandDetents()),
                    Claim.number(experiment.perHour(t)),
                    Claim.number(t.missedPercent()),
                    Claim.number(t.missedPercent(Episode.Cue.REST)),
                    Claim.number(t.delayMillis(0.99, Episode.Cue.REST)),
                    Claim.number(t.missedPercent(Episode.Cue.LANDING, Episode.Cue.RELANDING)),
                    Claim.number(t.delayMillis(0.99, Episode.Cue.LANDING, Episode.Cue.RELANDING)),
                    Claim.number(t.missedPercent(Episode.Cue.DURING, Episode.Cue.AFTER)),
                    Claim.number(t.delayMillis(0.99, Episode.Cue.DURING, Episode.Cue.AFTER)),
                    Claim.number(t.meanForceMilliNewtons()));
        }
        return table;
    }

    private static Experiment.Arrangement guard(String name, Rules.Tuning tuning, int base, int release) {
        return Experiment.Arrangement.of(
                name, false, base, release, () -> Rules.guard(tuning, Trial.tareLevel(), base, release));
    }

    /**
     * How heavy each must be to be quiet: a light button that only a resting finger loads, and the wheel. The guard asks a
     * landing for the same force whatever the base.
     */
    static Result bases(long seed, int episodes) {
        List<Experiment.Arrangement> plain = new ArrayList<>();
        List<Experiment.Arrangement> guarded = new ArrayList<>();
        for (int base : BASES) {
            int release = base * 2 / 3;
            plain.add(Experiment.Arrangement.of(base + "", false, base, release, Rules::plain));
            guarded.add(guard(base + "", Rules.Tuning.standard().fromBase(base), base, release));
        }
        List<Experiment.Arrangement> all = new ArrayList<>(plain);
        all.addAll(guarded);
        HumanParameters human = HumanParameters.standard();
        Experiment experiment = new Experiment(human, seed, all);
        experiment.run(episodes);
        Table table = new Table(
                "Frontier of the base (" + HumanSection.LABEL + "); accidental/h without knocks",
                "base mN",
                "light button, resting only",
                "wheel plain",
                "missed % wheel plain",
                "wheel + guard",
                "missed % wheel + guard");
        double[] light = new double[BASES.length];
        double[] wheel = new double[BASES.length];
        double[] missed = new double[BASES.length];
        for (int i = 0; i < BASES.length; i++) {
            Tally p = plain.get(i).tally();
            Tally g = guarded.get(i).tally();
            light[i] = human.value("hour.rests") * p.perEpisode(Episode.Kind.REST);
            wheel[i] = withoutKnocks(human, g);
            missed[i] = g.missedPercent();
            table.row(
                    BASES[i],
                    Claim.number(light[i]),
                    Claim.number(withoutKnocks(human, p)),
                    Claim.number(p.missedPercent()),
                    Claim.number(wheel[i]),
                    Claim.number(missed[i]));
        }
        int common = at(HumanSection.BASE);
        return new Result(
                table,
                penalty(light, wheel, light[common]),
                missed[firstAtMost(wheel, light[common])],
                penalty(light, wheel, QUIET_PER_HOUR));
    }

    private static int at(int base) {
        for (int i = 0; i < BASES.length; i++) {
            if (BASES[i] == base) {
                return i;
            }
        }
        throw new IllegalArgumentException("no base of " + base);
    }

    /** Least base of the wheel over least base of a light button, each with no more accidental clicks than that. */
    private static double penalty(double[] light, double[] wheel, double perHour) {
        return (double) BASES[firstAtMost(wheel, perHour)] / BASES[firstAtMost(light, perHour)];
    }

    private static double withoutKnocks(HumanParameters human, Tally tally) {
        return human.value("hour.scrolls") * tally.perEpisode(Episode.Kind.SCROLL)
                + human.value("hour.rests") * tally.perEpisode(Episode.Kind.REST);
    }

    /** The heaviest when none is quiet enough: a penalty with it is a lower bound, which the table shows. */
    private static int firstAtMost(double[] rates, double most) {
        for (int i = 0; i < rates.length; i++) {
            if (rates[i] <= most) {
                return i;
            }
        }
        return rates.length - 1;
    }

    /**
     * Bases as a table; the wheel's penalty at the rate of a light button of the common base, and what it misses there in
     * percent; its penalty at one click in 8 hours.
     */
    record Result(Table table, double penalty, double missedPercent, double quietPenalty) {}
}
