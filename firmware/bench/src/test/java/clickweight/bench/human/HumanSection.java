package clickweight.bench.human;

import clickweight.bench.Claim;
import clickweight.bench.Cost;
import clickweight.bench.Section;
import clickweight.bench.Table;
import clickweight.protocol.Buttons;
import clickweight.protocol.setting.SettingId;
import clickweight.simulator.plant.human.Episode;
import clickweight.simulator.plant.human.HumanParameters;
import java.util.ArrayList;
import java.util.List;

/**
 * The wheel as a button under a simulated human. Everything that can be a wheel button has the same base and release force;
 * the guard was chosen on seeds 1, 2, 5, 32, 78, 101, 103, 107 and 20261124: print others.
 */
public final class HumanSection implements Section {
    /** Stands on every figure. */
    static final String LABEL = "simulated, touchscreen proxy";

    /** The wheel button's forces as they are shipped. */
    static final int BASE = Rules.shipped(SettingId.of(Buttons.WHEEL, SettingId.FORCE_OPERATING));

    static final int RELEASE = Rules.shipped(SettingId.of(Buttons.WHEEL, SettingId.FORCE_RELEASE));

    /** Those of the middle button, on which no finger scrolls. */
    private static final int LIGHT = Rules.shipped(SettingId.of(Buttons.MIDDLE, SettingId.FORCE_OPERATING));

    private static final int LIGHT_RELEASE = Rules.shipped(SettingId.of(Buttons.MIDDLE, SettingId.FORCE_RELEASE));

    /** An episode lasts seconds, eight kinds are played: so many presses of a bench for one of each. */
    private static final int PRESSES_PER_EPISODE = 50;

    private static final int SWEEP_SHARE = 20;
    private static final int POLL_MICROS = 125;
    private static final int POLLS_PER_STEP = 80;
    private static final int SAW_POLLS = 1000;

    @Override
    public String name() {
        return "human";
    }

    @Override
    public Result run(long seed, int presses) {
        int episodes = Math.max(20, presses / PRESSES_PER_EPISODE);
        Essay essay = new Essay(seed, episodes);
        Frontier.Result bases = Frontier.bases(seed + 1, Math.max(20, episodes / 4));
        List<Table> tables = new ArrayList<>(essay.tables());
        tables.add(Frontier.guards(seed + 2, Math.max(20, episodes / 4), BASE, RELEASE));
        tables.add(bases.table());
        tables.add(Sweep.run(seed + 3, Math.max(20, episodes / SWEEP_SHARE), BASE, RELEASE));
        List<Claim> claims = new ArrayList<>(essay.claims());
        claims.add(new Claim(
                "wheel penalty at the accidental rate of a light " + BASE + " mN button (" + LABEL + ")",
                1.2,
                1,
                bases.penalty()));
        claims.add(new Claim("missed % of all there (" + LABEL + ")", 1, 0.1, bases.missedPercent()));
        claims.add(new Claim(
                "wheel penalty at one accidental click in 8 h, knocks apart (" + LABEL + ")",
                1.2,
                1,
                bases.quietPenalty()));
        return new Result(tables, claims);
    }

    @Override
    public List<Cost> costs() {
        int base = Trial.tareLevel() + Rules.levels(BASE);
        Rule guard = Rules.guard(Rules.Tuning.standard(), Trial.tareLevel(), BASE, RELEASE);
        int[] state = new int[2];
        return List.of(Cost.measure(
                "the scroll guard, one poll, a step every 10 ms, pressed half of the time", polls -> {
                    for (int i = 0; i < polls; i++) {
                        state[0] += POLL_MICROS;
                        if (i % POLLS_PER_STEP == 0) {
                            guard.step(1, state[0] - POLL_MICROS / 2);
                        }
                        // a saw tooth of 125 ms about the operating force
                        int level = base + Rules.levels(i % SAW_POLLS - SAW_POLLS / 2) / 2;
                        state[1] += guard.poll(level >= base, level, state[0]) ? 1 : 0;
                    }
                }));
    }

    /** The essay's question: four arrangements, one human. */
    static final class Essay {
        private final Experiment experiment;
        private final int episodes;
        private final Experiment.Arrangement plain = of("wheel, plain", false, Rules::plain);
        private final Experiment.Arrangement lockout = of("wheel, 100 ms lockout", false, Rules::lockout);
        private final Experiment.Arrangement guard =
                of("wheel, guard", false, () -> Rules.guard(Rules.Tuning.standard(), Trial.tareLevel(), BASE, RELEASE));
        private final Experiment.Arrangement middle = of("middle button", true, Rules::plain);
        private final Experiment.Arrangement lightMiddle = Experiment.Arrangement.of(
                "middle button, " + LIGHT + " mN as shipped", true, LIGHT, LIGHT_RELEASE, Rules::plain);
        private final List<Experiment.Arrangement> all = List.of(plain, lockout, guard, middle, lightMiddle);

        Essay(long seed, int episodes) {
            this.episodes = episodes;
            experiment = new Experiment(HumanParameters.standard(), seed, all);
            experiment.run(episodes);
        }

        private static Experiment.Arrangement of(String name, boolean onMiddle, Experiment.Maker maker) {
            return Experiment.Arrangement.of(name, onMiddle, BASE, RELEASE, maker);
        }

        Tally guard() {
            return guard.tally();
        }

        Tally plain() {
            return plain.tally();
        }

        List<Table> tables() {
            Table rates = new Table(
                    "Accidental clicks, base " + BASE + " and release " + RELEASE + " mN (" + LABEL + ", " + episodes
                            + " episodes a kind)",
                    "button",
                    "per scroll",
                    "per rest",
                    "per knock",
                    "per 1000 detents",
                    "per hour",
                    "missed % of all",
                    "force at report mN",
                    "held on after %",
                    "held press cut %");
            Table cases = new Table(
                    "The same by case (accidental counted; added delay from crossing the base, ms p50 / p99)",
                    "button",
                    "case",
                    "accidental",
                    "cued",
                    "missed %",
                    "delay p50",
                    "delay p99");
            for (Experiment.Arrangement each : all) {
                Tally t = each.tally();
                rates.row(
                        each.name(),
                        Claim.number(t.perEpisode(Episode.Kind.SCROLL)),
                        Claim.number(t.perEpisode(Episode.Kind.REST)),
                        Claim.number(t.perEpisode(Episode.Kind.KNOCK)),
                        Claim.number(t.perThousandDetents()),
                        Claim.number(experiment.perHour(t)),
                        Claim.number(t.missedPercent()),
                        Claim.number(t.meanForceMilliNewtons()),
                        Claim.number(100.0 * t.heldOn / Math.max(1, t.hits)),
                        Claim.number(100.0 * t.cut / Math.max(1, t.cued[Episode.Cue.HOLD.ordinal()])));
                for (Episode.Cue cue : Tally.CASES) {
                    cases.row(
                            each.name(),
                            cue.name().toLowerCase(java.util.Locale.ROOT),
                            t.accidental(cue),
                            t.cued[cue.ordinal()],
                            Claim.number(t.missedPercent(cue)),
                            Claim.number(t.delayMillis(0.5, cue)),
                            Claim.number(t.delayMillis(0.99, cue)));
                }
            }
            return List.of(rates, cases);
        }

        /** Accidental clicks of the guard as a share of those of the plain threshold. */
        double share(Episode.Cue... cues) {
            return (double) guard().accidental(cues) / Math.max(1, plain().accidental(cues));
        }

        List<Claim> claims() {
            Tally t = guard();
            Episode.Cue rest = Episode.Cue.REST;
            Episode.Cue[] landing = {Episode.Cue.LANDING, Episode.Cue.RELANDING};
            Episode.Cue[] scrolling = {Episode.Cue.DURING, Episode.Cue.AFTER};
            String end = " (" + LABEL + ")";
            return List.of(
                    new Claim("guard, from rest: added delay p99 ms" + end, 0, 0, t.delayMillis(0.99, rest)),
                    new Claim("guard, from rest: missed %" + end, 1, 0.1, t.missedPercent(rest)),
                    new Claim("guard, fresh landing: accidental, of plain" + end, 1 / 10.0, 1 / 30.0, share(landing)),
                    new Claim("guard, fresh landing: added delay p99 ms" + end, 60, 30, t.delayMillis(0.99, landing)),
                    new Claim(
                            "guard, scrolling and after: accidental, of plain" + end, 1 / 30.0, 0.01, share(scrolling)),
                    new Claim("guard, scrolling and after: missed %" + end, 5, 1, t.missedPercent(scrolling)),
                    new Claim(
                            "guard, scrolling and after: added delay p99 ms" + end,
                            60,
                            0,
                            t.delayMillis(0.99, scrolling)),
                    new Claim("guard: bonus clicks in 8 h" + end, 1, 0, 8 * experiment.perHour(t)));
        }
    }
}
