package clickweight.cli;

import clickweight.cli.feel.CoinDialogue;
import clickweight.cli.feel.FeelCards;
import clickweight.cli.feel.FeelResult;
import clickweight.cli.feel.MouseReports;
import clickweight.cli.feel.RawTerminal;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.measure.feel.Coin;
import clickweight.measure.feel.FeltForce;
import clickweight.measure.feel.Staircase;
import clickweight.measure.statistics.InsufficientDataException;
import clickweight.station.Failure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How heavy the buttons of any mouse are, by coins. */
@Command(
        name = "feel",
        sortOptions = false,
        description = {
            "Find with coins how heavy the buttons of any mouse are; no board, no rig.",
            "",
            "Stack coins on a button where your finger lies. The terminal sees the click; when nothing clicks, press"
                    + " Enter. Then one coin less or more, until it is clear; about 15 stacks a button.",
            "",
            "What comes out is the force that clicks half of the time, with its 95 %% interval."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight feel --coin 2ct",
            "  clickweight feel --coin 5.2g --buttons left,wheel --card mouse.svg",
            "  clickweight feel --coins",
            "",
            "Light coins tell more than heavy ones; a small tube of paper keeps a stack upright.",
            "It runs in a terminal that tells of the mouse: nearly all do, on Linux and macOS."
        })
final class FeelCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Console console;

    @Option(
            names = "--coin",
            paramLabel = "COIN",
            description = "What is stacked: a name of --coins, or the mass of one, as 5.2g. Default: ${DEFAULT-VALUE}.")
    private String coin = "2ct";

    @Option(
            names = "--buttons",
            split = ",",
            paramLabel = "NAME",
            description = "Which, in this order. Default: left,right,wheel.")
    private List<String> buttons = new ArrayList<>(List.of("left", "right", "wheel"));

    @Option(names = "--first", paramLabel = "N", description = "Coins of the first stack. Default: about 40 g.")
    private @Nullable Integer first;

    @Option(names = "--most", paramLabel = "N", description = "Coins that you have. Default: about 250 g.")
    private @Nullable Integer most;

    @Option(names = "--mouse", paramLabel = "NAME", description = "What the card calls your mouse.")
    private String mouse = "";

    @Option(names = "--card", paramLabel = "FILE", description = "Write a card to share: .svg, .html or .txt.")
    private @Nullable Path card;

    @Option(names = "--coins", description = "List the coins that are known, and end.")
    private boolean coins;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    FeelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (coins) {
            FeelCards.coins(console.outStyle(common.color)).forEach(console.out()::println);
            return ExitCode.OK;
        }
        Coin stacked = Coin.named(coin)
                .orElseThrow(() -> Failure.usage(
                        "There is no coin '" + coin + "': choose one of --coins, or give the mass of one, as 5.2g."));
        int firstCoins = first == null ? (int) Math.max(1, Math.round(40 / stacked.grams())) : first;
        int mostCoins = most == null ? (int) Math.max(firstCoins, Math.round(250 / stacked.grams())) : most;
        if (firstCoins < 1 || mostCoins < firstCoins) {
            throw Failure.usage("--first is " + firstCoins + " and --most is " + mostCoins
                    + ": the first stack must be 1 or more and not above the most.");
        }
        for (String button : buttons) {
            if (!List.of("left", "right", "wheel").contains(button)) {
                throw Failure.usage("There is no button '" + button + "' here: choose of left, right and wheel.");
            }
        }
        if (card != null) {
            FeelCards.checkName(card);
        }
        FeelResult result = result(stacked, answers(stacked, firstCoins, mostCoins));
        if (json) {
            console.out().print(result.json());
        } else {
            result.lines(console.outStyle(common.color)).forEach(console.out()::println);
        }
        if (card != null) {
            FeelCards.write(card, result);
        }
        return result.refused().isEmpty() && result.forces().size() == buttons.size() ? ExitCode.OK : ExitCode.FLAGGED;
    }

    private Map<String, List<Staircase.Trial>> answers(Coin stacked, int firstCoins, int mostCoins) throws IOException {
        PrintStream words = console.err();
        CoinDialogue dialogue = new CoinDialogue(new MouseReports(console.in()), words, stacked);
        // without a terminal at the other end the reports of a mouse are taken as they come
        if (!console.errTerminal()) {
            return dialogue.ask(buttons, firstCoins, mostCoins);
        }
        try (RawTerminal terminal = RawTerminal.open(words)) {
            return dialogue.ask(buttons, firstCoins, mostCoins);
        }
    }

    private FeelResult result(Coin stacked, Map<String, List<Staircase.Trial>> answers) {
        List<FeltForce> forces = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        answers.forEach((button, trials) -> {
            try {
                forces.add(FeltForce.of(button, stacked, trials, SEED));
            } catch (InsufficientDataException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        });
        return new FeelResult(mouse, stacked, forces, refused);
    }
}
