package clickweight.bench.human;

import clickweight.bench.Claim;
import clickweight.bench.Table;
import clickweight.simulator.plant.human.Episode;
import clickweight.simulator.plant.human.HumanParameters;
import java.util.List;

/** Each number of the human halved and doubled: does the conclusion hold, or was it put in? */
final class Sweep {
    private static final double[] FACTORS = {0.5, 2};
    private static final double TEN_TIMES = 0.1;
    private static final double MISSED_PERCENT = 5;

    private Sweep() {}

    static Table run(long seed, int episodes, int base, int release) {
        Table table = new Table(
                "Each number of the human x 0.5 and x 2: where a conclusion flips (" + HumanSection.LABEL + ", "
                        + episodes + " episodes a kind)",
                "number",
                "factor",
                "accidental, guard / plain",
                "missed % guard",
                "missed % plain",
                "flips");
        HumanParameters human = HumanParameters.standard();
        boolean[] usual = row(table, human, "as in the file", 1, seed, episodes, base, release, null);
        for (String name : human.names()) {
            if (name.startsWith("hour.")) {
                continue;
            }
            for (double factor : FACTORS) {
                row(table, human.times(name, factor), name, factor, seed, episodes, base, release, usual);
            }
        }
        return table;
    }

    private static boolean[] row(
            Table table,
            HumanParameters human,
            String name,
            double factor,
            long seed,
            int episodes,
            int base,
            int release,
            boolean @org.jspecify.annotations.Nullable [] usual) {
        Experiment.Arrangement plain = Experiment.Arrangement.of("plain", false, base, release, Rules::plain);
        Experiment.Arrangement guard = Experiment.Arrangement.of(
                "guard",
                false,
                base,
                release,
                () -> Rules.guard(Rules.Tuning.standard(), Trial.tareLevel(), base, release));
        new Experiment(human, seed, List.of(plain, guard)).run(episodes);
        double ratio = guard.tally().perEpisode(Episode.Kind.SCROLL)
                / Math.max(1e-9, plain.tally().perEpisode(Episode.Kind.SCROLL));
        double missed = guard.tally().missedPercent();
        double missedPlain = plain.tally().missedPercent();
        boolean[] holds = {ratio <= TEN_TIMES, missed <= MISSED_PERCENT, missed <= missedPlain};
        String flips = "";
        if (usual != null) {
            String[] words = {"ten times fewer", "misses 5 %", "misses less than plain"};
            for (int i = 0; i < holds.length; i++) {
                if (holds[i] != usual[i]) {
                    flips += (flips.isEmpty() ? "" : ", ") + (holds[i] ? "now: " : "no more: ") + words[i];
                }
            }
        }
        table.row(
                name,
                Claim.number(factor),
                Claim.number(ratio),
                Claim.number(missed),
                Claim.number(missedPlain),
                flips);
        return holds;
    }
}
