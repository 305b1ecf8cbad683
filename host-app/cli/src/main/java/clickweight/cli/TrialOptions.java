package clickweight.cli;

import clickweight.cli.recording.ButtonAdvice;
import clickweight.cli.recording.CheckText;
import clickweight.cli.terminal.Console;
import clickweight.measure.health.Converter;
import clickweight.station.Failure;
import clickweight.station.tuning.ThresholdTrial;
import clickweight.station.tuning.Thresholds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a recommendation gets into a mouse and is measured there. */
final class TrialOptions {
    private static final String GUARD_SCROLL = "guard.scroll";

    @Option(
            names = {"-d", "--device"},
            paramLabel = "URI",
            required = true,
            description = "The mouse that is meant: hid:, serial:PORT, sim: ... Its calibration says which forces its"
                    + " converter can tell; without it, the reference board's.")
    private String uri = "";

    @Option(
            names = "--write",
            description = "Save its settings to a file, set the recommended forces, keep them in the mouse, ask for"
                    + " presses and measure what the forces became.")
    boolean write;

    @Option(
            names = "--strokes",
            paramLabel = "N",
            description = "Presses of each button that are measured then. Default: ${DEFAULT-VALUE}.")
    private int strokes = 10;

    /** @throws Failure when the numbers cannot be meant */
    void check() {
        if (strokes < 2) {
            throw Failure.usage("--strokes is " + strokes + ": a force that was set is measured by 2 presses or more.");
        }
    }

    /** By button. */
    Map<String, Converter> converters() throws IOException {
        return ThresholdTrial.converters(uri);
    }

    /** Adds what was found to the checks. */
    void run(List<ButtonAdvice> buttons, Console console, CheckText checks) throws IOException {
        Map<String, Thresholds> wanted = new LinkedHashMap<>();
        for (ButtonAdvice button : buttons) {
            button.advice().ifPresent(advice -> wanted.put(button.name(), Thresholds.of(advice)));
        }
        if (wanted.isEmpty()) {
            throw Failure.data("There is no recommendation to write: record what is asked for above.");
        }
        Optional<Double> scroll = buttons.stream()
                .filter(button -> button.advice().isPresent())
                .flatMap(button -> button.guard().scrollMilliNewtons().stream())
                .findFirst();
        Path before = Path.of("clickweight-before-"
                + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + ".settings");
        try (ThresholdTrial trial = ThresholdTrial.open(uri, wanted)) {
            trial.save(before);
            console.err()
                    .println("Saved: " + before + ". Back to it: clickweight settings restore " + before + " --device "
                            + uri);
            List<String> written = new ArrayList<>(trial.write());
            if (scroll.isPresent()) {
                written.add(trial.write(GUARD_SCROLL, (int) Math.round(scroll.get())));
            }
            trial.keep();
            written.forEach(line -> console.err().println("Written: " + line));
            console.err()
                    .println("Press each of " + String.join(", ", wanted.keySet()) + " " + strokes + " times, slowly.");
            trial.measure(strokes).forEach(checks::add);
        }
    }
}
