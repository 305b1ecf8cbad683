package clickweight.bench.force;

import clickweight.bench.Claim;
import clickweight.bench.Cost;
import clickweight.bench.Latencies;
import clickweight.bench.Section;
import clickweight.bench.Table;
import clickweight.protocol.Buttons;
import clickweight.simulator.plant.force.ForceScenario;
import clickweight.simulator.plant.force.ForceScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Force buttons: in quiet, in noise, and under all that is not a finger. */
public final class ForceSection implements Section {
    private static final int OPERATING = 600;
    private static final int RELEASE = 400;
    private static final int WHEEL_OPERATING = 1200;
    private static final int WHEEL_RELEASE = 800;
    /** Presses are seconds apart there. */
    private static final int DRIFT_DIVISOR = 10;

    private static final String[] RULES = {
        "clickweight", "threshold", "hysteresis", "filter 1/16", "filter 1/16, rapid trigger"
    };

    /** 8 s: some presses. */
    private static final int COST_SAMPLES = 1 << 16;

    private final List<Claim> claims = new ArrayList<>();
    /** So that the work has a result. */
    private int pressedSeen;

    @Override
    public String name() {
        return "force";
    }

    @Override
    public Result run(long seed, int presses) {
        claims.clear();
        List<Table> tables = new ArrayList<>();
        for (ForceScenario scenario : ForceScenario.values()) {
            tables.add(scenario(scenario, seed + scenario.ordinal(), presses));
        }
        return new Result(tables, List.copyOf(claims));
    }

    @Override
    public List<Cost> costs() {
        ForceScene scene = new ForceScene(ForceScenario.NOISE, Buttons.MIDDLE, OPERATING, 1);
        int[][] heard = new int[COST_SAMPLES][ForceScene.CHANNELS];
        for (int[] counts : heard) {
            scene.next(counts);
        }
        ForceRule rule = new BankRule(Buttons.MIDDLE, OPERATING, RELEASE);
        Cost four = Cost.measure("", samples -> {
            for (int i = 0; i < samples; i++) {
                pressedSeen += rule.pressed(heard[i & COST_SAMPLES - 1]) ? 1 : 0;
            }
        });
        return List.of(
                new Cost("a force channel of four, one sample, presses in noise", four.nanos() / ForceScene.CHANNELS));
    }

    private Table scenario(ForceScenario scenario, long seed, int presses) {
        boolean wheel = scenario == ForceScenario.RESONANCE;
        int channel = wheel ? Buttons.WHEEL : Buttons.MIDDLE;
        int operating = wheel ? WHEEL_OPERATING : OPERATING;
        int release = wheel ? WHEEL_RELEASE : RELEASE;
        int wanted = scenario == ForceScenario.DRIFT ? Math.max(1, presses / DRIFT_DIVISOR) : presses;
        String title =
                "Force, " + scenario.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + wanted + " presses";
        Table table = new Table(
                title,
                "rule",
                "false /1000",
                "missed /1000",
                "early /1000",
                "press p50 us",
                "p99",
                "release p50 us",
                "p99");
        List<ForceTrial> trials = new ArrayList<>();
        for (ForceRule rule : rules(channel, operating, release)) {
            trials.add(new ForceTrial(rule, operating, release));
        }
        ForceTrial.run(new ForceScene(scenario, channel, operating, seed), trials, wanted);
        for (int i = 0; i < RULES.length; i++) {
            row(table, RULES[i], trials.get(i));
        }
        claim(scenario, trials.getFirst());
        return table;
    }

    private static List<ForceRule> rules(int channel, int operating, int release) {
        return List.of(
                new BankRule(channel, operating, release),
                PlainRules.threshold(channel, operating),
                PlainRules.hysteresis(channel, operating, release),
                new FilteredRule(channel, operating, release, 0),
                new FilteredRule(channel, operating, release, operating / 10.0));
    }

    private static void row(Table table, String name, ForceTrial trial) {
        Latencies press = trial.score().press();
        Latencies release = trial.score().release();
        table.row(
                name,
                Claim.number(trial.perThousand(trial.score().falsePresses())),
                Claim.number(trial.perThousand(trial.score().missed())),
                Claim.number(trial.perThousand(trial.early())),
                press.percentileMicros(0.5),
                press.percentileMicros(0.99),
                release.percentileMicros(0.5),
                release.percentileMicros(0.99));
    }

    private void claim(ForceScenario scenario, ForceTrial trial) {
        if (scenario == ForceScenario.SLOW) {
            // nothing was asked for; no rule knows such a force better than its noise
            return;
        }
        String what = "force " + scenario.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        double wrong = trial.perThousand(trial.score().falsePresses());
        boolean spikes = scenario == ForceScenario.SPIKES;
        claims.add(new Claim(what + ": false per 1000", spikes ? 5 : 0, 0, wrong));
        claims.add(new Claim(
                what + ": missed per 1000",
                0,
                0,
                trial.perThousand(trial.score().missed())));
        if (scenario == ForceScenario.CLEAN || scenario == ForceScenario.NOISE) {
            Latencies press = trial.score().press();
            claims.add(new Claim(what + ": press p50, ms", 0.4, 0.15, press.percentileMicros(0.5) / 1000.0));
            claims.add(new Claim(what + ": press p99, ms", 0.8, 0.5, press.percentileMicros(0.99) / 1000.0));
        }
        if (scenario == ForceScenario.NOISE) {
            claims.add(
                    new Claim(what + ": before the force is there per 1000", 1, 0, trial.perThousand(trial.early())));
        }
    }
}
