package clickweight.bench.contact;

import clickweight.bench.Claim;
import clickweight.bench.Cost;
import clickweight.bench.Latencies;
import clickweight.bench.Score;
import clickweight.bench.Section;
import clickweight.bench.Table;
import clickweight.simulator.plant.contact.ContactScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The contact buttons: by contact only, by two contacts, by contact and force; each with one setting for everything. */
public final class ContactSection implements Section {
    private static final double P99 = 0.99;
    private static final int POLL_MICROS = 125;
    private static final int POLLS_PER_EDGE = 40;

    /** Who judges, and by what. */
    private record Rule(String name, boolean twoContacts, boolean force, Supplier<Judge> fresh) {
        ContactTrial trial() {
            return new ContactTrial(fresh.get(), twoContacts, force);
        }
    }

    private static final Rule ONE = new Rule("Clickweight", false, false, FirmwareJudge::oneContact);
    private static final Rule TWO = new Rule("Clickweight", true, false, FirmwareJudge::twoContacts);
    private static final Rule FORCE =
            new Rule("Clickweight", false, true, () -> FirmwareJudge.contactAndForce(ContactTrial.ACTIVATION_FORCE));
    private static final List<Rule> PEERS = List.of(
            peer("QMK sym_defer 5", () -> QmkJudge.defer(5)),
            peer("QMK sym_defer 8", () -> QmkJudge.defer(8)),
            peer("QMK sym_eager 5", () -> QmkJudge.eager(5)),
            peer("QMK sym_eager 8", () -> QmkJudge.eager(8)),
            peer("QMK asym 5", () -> QmkJudge.asym(5)),
            peer("QMK asym 8", () -> QmkJudge.asym(8)),
            peer("ZMK 1/5", () -> new ZmkJudge(1, 5)),
            peer("ZMK 5/5", () -> new ZmkJudge(5, 5)),
            peer("libinput 25/12", LibinputJudge::new));

    private final List<Table> tables = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private static Rule peer(String name, Supplier<Judge> fresh) {
        return new Rule(name, false, false, fresh);
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Result run(long seed, int presses) {
        contactOnly(seed, presses);
        twoContacts(seed, presses);
        contactAndForce(seed, presses);
        return new Result(List.copyOf(tables), List.copyOf(claims));
    }

    @Override
    public List<Cost> costs() {
        return List.of(
                cost("a contact button, one poll, an edge every 5 ms", ONE),
                cost("a contact button with force, one poll, an edge every 5 ms", FORCE));
    }

    private static Cost cost(String what, Rule rule) {
        Judge judge = rule.fresh().get();
        int[] micros = new int[1];
        return Cost.measure(what, polls -> {
            for (int i = 0; i < polls; i++) {
                micros[0] += POLL_MICROS;
                if (i % POLLS_PER_EDGE == 0) {
                    judge.make((i / POLLS_PER_EDGE & 1) == 0, micros[0] - POLL_MICROS / 2);
                }
                judge.poll(micros[0]);
            }
        });
    }

    private void contactOnly(long seed, int presses) {
        Table table = scenarios("Contact only: false / missed per million presses, one setting for all");
        Table delays = delays("Contact only: delays on a healthy switch, milliseconds");
        for (Rule peer : PEERS) {
            all(peer, seed, presses, table, delays);
        }
        List<Score> scores = all(ONE, seed, presses, table, delays);
        Score healthy = scores.getFirst();
        delay("contact only, press", healthy.press(), 0.45, 0.18, 2.3, 1.7);
        delay("contact only, release", healthy.release(), 0.45, 0.18, 2.3, 1.8);
        for (ContactScenario scenario :
                List.of(ContactScenario.GANSSLE, ContactScenario.EMI, ContactScenario.EMI_BURST)) {
            falseClaim("contact only", scenario, scores, 0, 0);
        }
        falseClaim("contact only", ContactScenario.CHATTER, scores, 60_000, 0);
        falseClaim("contact only", ContactScenario.SLOW_BOUNCE, scores, 1000, 10);
        missedClaim("contact only, fresh switch", ContactScenario.DOUBLE_CLICK, scores, 0, 0);
        missedClaim("contact only, fresh switch", ContactScenario.BUTTERFLY, scores, 10_000, 0);
        Table after = new Table("Contact only, after a session of chatter: per million", "scenario", "false", "missed");
        missedAfterChatter(ContactScenario.DOUBLE_CLICK, seed, presses, 0, after);
        missedAfterChatter(ContactScenario.BUTTERFLY, seed, presses, 10_000, after);
        tables.add(after);
    }

    private void missedAfterChatter(ContactScenario scenario, long seed, int presses, double must, Table table) {
        ContactTrial trial = ONE.trial();
        trial.run(ContactScenario.CHATTER, seed + 1, Math.max(200, presses / 100));
        Score score = trial.run(scenario, seed + 2, presses);
        table.row(scenario.name(), perMillion(score, score.falsePresses()), perMillion(score, score.missed()));
        claims.add(new Claim(
                "contact only, after chatter: " + scenario.name() + " missed per million",
                must,
                0,
                score.perMillion(score.missed())));
    }

    private void twoContacts(long seed, int presses) {
        Table table = scenarios("Two contacts: false / missed per million presses");
        Table delays = delays("Two contacts: delays, milliseconds");
        List<Score> scores = all(TWO, seed, presses, table, delays);
        double worst = 0;
        double press = 0;
        double release = 0;
        for (Score score : scores) {
            worst = Math.max(worst, score.perMillion(score.falsePresses() + score.missed()));
            press = Math.max(press, millis(score.press(), 1));
            release = Math.max(release, millis(score.release(), 1));
        }
        claims.add(new Claim("two contacts, false and missed per million, worst scenario", 0, 0, worst));
        claims.add(new Claim("two contacts, slowest press, ms (one poll)", 0.125, 0.125, press));
        claims.add(new Claim("two contacts, slowest release, ms (one poll)", 0.125, 0.125, release));
    }

    private void contactAndForce(long seed, int presses) {
        Table table = scenarios("Contact and force: false / missed per million presses");
        Table delays = delays("Contact and force: delays on a healthy switch, milliseconds");
        List<Score> scores = all(FORCE, seed, presses, table, delays);
        Score healthy = scores.getFirst();
        delay("contact and force, press", healthy.press(), 0.45, 0.18, 2.3, 1.7);
        delay("contact and force, release", healthy.release(), 0.45, 0.18, 2.3, 1.8);
        for (ContactScenario scenario : ContactScenario.ALL) {
            boolean chatter = scenario == ContactScenario.CHATTER;
            falseClaim("contact and force", scenario, scores, chatter ? 60_000 : 0, 0);
        }
        missedClaim("contact and force", ContactScenario.BUTTERFLY, scores, 10_000, 0);
        missedClaim("contact and force", ContactScenario.DOUBLE_CLICK, scores, 0, 0);
    }

    private static Table scenarios(String title) {
        List<String> heads = new ArrayList<>(List.of("rule"));
        for (ContactScenario scenario : ContactScenario.ALL) {
            heads.add(scenario.name());
        }
        return new Table(title, heads.toArray(String[]::new));
    }

    private static Table delays(String title) {
        return new Table(title, "rule", "press p50", "press p99", "release p50", "release p99");
    }

    private List<Score> all(Rule rule, long seed, int presses, Table table, Table delays) {
        List<Score> scores = new ArrayList<>();
        List<Object> cells = new ArrayList<>(List.of(rule.name()));
        for (ContactScenario scenario : ContactScenario.ALL) {
            Score score = rule.trial().run(scenario, seed, presses);
            scores.add(score);
            cells.add(perMillion(score, score.falsePresses()) + " / " + perMillion(score, score.missed()));
        }
        table.row(cells.toArray());
        Latencies press = scores.getFirst().press();
        Latencies release = scores.getFirst().release();
        delays.row(
                rule.name(),
                Claim.number(millis(press, 0.5)),
                Claim.number(millis(press, P99)),
                Claim.number(millis(release, 0.5)),
                Claim.number(millis(release, P99)));
        if (!tables.contains(table)) {
            tables.add(table);
            tables.add(delays);
        }
        return scores;
    }

    private static double millis(Latencies latencies, double share) {
        return latencies.percentileMicros(share) / 1000.0;
    }

    private static String perMillion(Score score, long count) {
        return String.format(Locale.ROOT, "%.0f", score.perMillion(count));
    }

    private void delay(String what, Latencies seen, double must, double stretch, double must99, double stretch99) {
        claims.add(new Claim(what + " p50, ms", must, stretch, millis(seen, 0.5)));
        claims.add(new Claim(what + " p99, ms", must99, stretch99, millis(seen, P99)));
    }

    private void falseClaim(String rule, ContactScenario scenario, List<Score> scores, double must, double stretch) {
        Score score = scores.get(ContactScenario.ALL.indexOf(scenario));
        double seen = score.perMillion(score.falsePresses());
        claims.add(new Claim(rule + ": " + scenario.name() + " false per million", must, stretch, seen));
    }

    private void missedClaim(String rule, ContactScenario scenario, List<Score> scores, double must, double stretch) {
        Score score = scores.get(ContactScenario.ALL.indexOf(scenario));
        double seen = score.perMillion(score.missed());
        claims.add(new Claim(rule + ": " + scenario.name() + " missed per million", must, stretch, seen));
    }
}
