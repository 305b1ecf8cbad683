package clickweight.cli.feel;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.cli.terminal.Wrap;
import clickweight.measure.feel.Coin;
import clickweight.station.Failure;
import clickweight.station.file.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cards as files, and the table of coins. */
public final class FeelCards {
    private FeelCards() {}

    /** @throws Failure when the name does not say which kind of card is meant */
    public static void checkName(Path card) {
        if (kind(card).isEmpty()) {
            throw Failure.usage("--card is " + card + ": let its name end in .svg, .html or .txt.");
        }
    }

    /** Writes the card; the ending of its name says which kind. */
    public static void write(Path card, FeelResult result) {
        OutputFile.write(
                card,
                switch (kind(card)) {
                    case "svg" -> FeelCard.svg(result) + "\n";
                    case "html" -> FeelCard.html(result);
                    default -> String.join("\n", result.lines(new Style(false, StandardCharsets.UTF_8))) + "\n";
                });
    }

    private static String kind(Path card) {
        String name = card.toString().toLowerCase(Locale.ROOT);
        return List.of("svg", "html", "txt").stream()
                .filter(ending -> name.endsWith("." + ending))
                .findFirst()
                .orElse("");
    }

    /** Name, mass and tolerance of each coin, then where they come from. */
    public static List<String> coins(Style style) {
        Table table = new Table("coin", "g", "tolerance");
        List<String> sources = new ArrayList<>();
        for (Coin coin : Coin.table()) {
            table.row(
                    coin.name(),
                    String.format(Locale.ROOT, "%.3f", coin.grams()),
                    String.format(Locale.ROOT, "%.0f %%", 100 * coin.tolerance()));
            if (!sources.contains(coin.source())) {
                sources.add(coin.source());
            }
        }
        List<String> lines = new ArrayList<>(table.lines(style));
        for (String source : sources) {
            String first = Coin.table().stream()
                    .filter(coin -> coin.source().equals(source))
                    .findFirst()
                    .orElseThrow()
                    .name();
            lines.addAll(Wrap.lines("from " + first + " on: " + source + "."));
        }
        return lines;
    }
}
