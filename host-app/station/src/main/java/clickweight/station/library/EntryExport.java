package clickweight.station.library;

import clickweight.measure.result.ButtonResult;
import clickweight.measure.stroke.Stroke;
import clickweight.station.Failure;
import clickweight.station.file.OutputFile;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** An entry as a file for other programs, or for a person with a browser; the kind is what its name ends in. */
public final class EntryExport {
    private EntryExport() {}

    /**
     * Writes {@code *.csv} (a line a stroke), {@code *.json} (the result as it was kept) or {@code *.html} (the page with plots).
     *
     * @throws Failure when the name ends otherwise, or the entry has nothing to make that of
     */
    public static void write(Entry entry, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            Path result = entry.result()
                    .orElseThrow(() -> Failure.data("Session " + entry.id() + " has no result to export."));
            OutputFile.write(file, Files.readString(result, StandardCharsets.UTF_8));
        } else if (name.endsWith(".csv")) {
            OutputFile.write(file, csv(replay(entry)));
        } else if (name.endsWith(".html")) {
            replay(entry).writeReport(file);
        } else {
            throw Failure.usage(file + " ends in none of .csv, .json and .html: the ending says what is written.");
        }
    }

    private static Measurement replay(Entry entry) throws IOException {
        Path capture = entry.capture()
                .orElseThrow(() -> Failure.data(
                        "Session " + entry.id() + " has no capture to play again: export it as .json instead."));
        return Measurement.ofCapture(capture);
    }

    private static String csv(Measurement measurement) {
        StringBuilder text =
                new StringBuilder("button,stroke,make_us,activation_force_mN,force_at_make_mN,release_force_mN,"
                        + "ramp_rate_mN_per_ms,flags\n");
        for (ButtonResult button : measurement.result().buttons()) {
            int number = 0;
            for (Stroke stroke : button.strokes()) {
                text.append(button.button()).append(',').append(++number).append(',');
                text.append(stroke.makeMicros()).append(',').append(number(stroke.activationForce()));
                text.append(',').append(number(stroke.forceAtMake()));
                text.append(',').append(number(stroke.releaseForce()));
                text.append(',').append(number(stroke.rampRate())).append(',');
                text.append(stroke.flags().stream()
                        .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
    }
}
