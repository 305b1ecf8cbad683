package clickweight.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of a run: what it was, what was asked and seen, then all tables. */
final class BenchPage {
    private static final String HEAD = """
            # How good the firmware's judgement is

            Made by `./clickweight bench firmware`; do not edit.

            **Simulated** are fingers, switches, encoder, force sensors and all that disturbs them: seeded equations, not recordings,
            and no people. **Measured** are the firmware's own judging classes, each driven alone with its default settings, poll by
            poll at 8 kHz: neither the whole firmware nor a chip. **Peers** are our own re-implementations of published rules, on the
            same input; they stand for the rule and its usual settings, not for a product.

            Delay is from the first true contact edge (force: the crossing of the threshold without noise) to the poll that reports it.
            A figure of 0 says that none was seen in so many presses, no more. Of a drift there is a tenth of the presses, of each
            kind of scene with a whole human one for 50 presses: their shares are coarse.
            """;

    private final BenchOptions options;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();

    BenchPage(BenchOptions options) {
        this.options = options;
    }

    void add(Section.Result result, List<Cost> sectionCosts) {
        claims.addAll(result.claims());
        tables.addAll(result.tables());
        costs.addAll(sectionCosts);
    }

    /** Claims that were not reached. */
    long missed() {
        return claims.stream().filter(Claim::missed).count();
    }

    /** How many figures there are and how they came out, in a line. */
    String outcome() {
        long stretch = claims.stream().filter(Claim::stretched).count();
        return String.format(
                Locale.ROOT,
                "%d figures: %d as good as wished (stretch), %d met, %d MISSED",
                claims.size(),
                stretch,
                claims.size() - stretch - missed(),
                missed());
    }

    String text(LocalDate date, String commit) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\nSeed ").append(options.seed());
        page.append(", ").append(options.presses()).append(" presses a scenario");
        if (!options.only().isEmpty()) {
            page.append(", section ").append(options.only()).append(" only");
        }
        page.append(", commit ").append(commit).append(", ").append(date).append(".\n\n");
        page.append(outcome()).append(".\n\n");
        page.append(summary());
        for (Table table : tables) {
            page.append('\n').append(table);
        }
        page.append('\n').append(costTable());
        return page.toString();
    }

    private Table summary() {
        Table summary = new Table("Asked and seen", "figure", "must", "stretch", "seen", "verdict");
        for (Claim claim : claims) {
            summary.row(
                    claim.what(),
                    Claim.number(claim.must()),
                    Claim.number(claim.stretch()),
                    Claim.number(claim.seen()),
                    claim.verdict());
        }
        return summary;
    }

    private Table costTable() {
        Table table = new Table(
                "Cost in the JVM, warmed up: figures of the machine that made this page, not limits",
                "judgement",
                "ns");
        for (Cost cost : costs) {
            table.row(cost.what(), String.format(Locale.ROOT, "%.1f", cost.nanos()));
        }
        return table;
    }
}
