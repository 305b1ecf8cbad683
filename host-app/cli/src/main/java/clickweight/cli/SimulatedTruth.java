package clickweight.cli;

import clickweight.cli.terminal.Style;
import clickweight.cli.terminal.Table;
import clickweight.measure.result.ButtonResult;
import clickweight.measure.result.MeasuredFigure;
import clickweight.protocol.Buttons;
import clickweight.simulator.SimulatorOptions;
import clickweight.simulator.plant.ButtonTruth;
import clickweight.station.Failure;
import clickweight.station.link.DeviceUri;
import java.util.List;
import java.util.Locale;

/** What a perfect bench would find on the usual simulated mouse, beside what was found; for tests of the bench. */
final class SimulatedTruth {
    private SimulatedTruth() {}

    /** @throws Failure when it is another mouse, whose truth this program does not know */
    static void requireKnown(String uri) {
        if (!DeviceUri.isVirtual(uri) || uri.contains("curve=")) {
            throw Failure.usage(
                    "--truth knows the usual simulated mouse only: leave it out, or use --device sim: or emulator:.");
        }
    }

    /** A line for each button, under a line with the columns' names. */
    static List<String> lines(List<ButtonResult> results, Style style) {
        Table table = new Table("button", "true AF mN", "measured", "95 % interval", "holds it");
        for (ButtonResult result : results) {
            double truth = of(Buttons.indexOf(result.button())).activationForce();
            result.activationForce()
                    .map(MeasuredFigure::figure)
                    .ifPresent(figure -> table.row(
                            result.button(),
                            number(truth),
                            number(figure.mean()),
                            number(figure.u95Low()) + " - " + number(figure.u95High()),
                            figure.covers(truth) ? "yes" : "no"));
        }
        return table.lines(style);
    }

    /** The truth of a button; it is the same for every seed. */
    static ButtonTruth of(int button) {
        return SimulatorOptions.defaultMouse(1).plans().get(button).truth();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
