package clickweight.cli;

import clickweight.cli.bench.AnalysisBench;
import clickweight.cli.bench.NumpyRun;
import clickweight.cli.terminal.Console;
import clickweight.cli.terminal.ExitCode;
import clickweight.cli.terminal.Table;
import clickweight.device.capture.CaptureException;
import clickweight.measure.result.ButtonResult;
import clickweight.station.Failure;
import clickweight.station.file.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast a long capture is analysed, and in how much memory. */
@Command(
        name = "analysis",
        sortOptions = false,
        description = {
            "Analyse a long made-up capture, four buttons at 8 kHz, and say how fast that went and how much heap it took,"
                    + " beside the same work in NumPy.",
            "",
            "Memory does not grow with the recording, but for its strokes: 2 kB each, with the curve for the report."
        },
        footer = {
            "",
            "Examples:",
            "  clickweight bench analysis",
            "  clickweight bench analysis --minutes 60 --json",
            "",
            "An hour takes 450 MB of disk for a while. NumPy is Debian's python3-numpy or",
            "that of --python; where it is absent, that is said and nothing else changes."
        })
final class BenchAnalysisCommand implements Callable<Integer> {
    private static final double LONGEST_MINUTES = 600;
    private static final double MEGABYTE = 1e6;

    private final Console console;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "Device time of the capture. Default: ${DEFAULT-VALUE}.")
    private double minutes = 5;

    @Option(names = "--python", paramLabel = "PROGRAM", description = "Python with NumPy. Default: ${DEFAULT-VALUE}.")
    private String python = "python3";

    @Option(names = "--seed", paramLabel = "N", description = "Of the noise. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "JSON instead of text.")
    private boolean json;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BenchAnalysisCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, CaptureException {
        if (!(minutes >= 0.1 && minutes <= LONGEST_MINUTES)) {
            throw Failure.usage("--minutes is " + minutes + ": choose 0.1 to 600 minutes of device time.");
        }
        AnalysisBench bench = AnalysisBench.run(minutes, python, seed);
        if (json) {
            console.out().print(Json.text(json(bench)));
        } else {
            lines(bench).forEach(console.out()::println);
        }
        return ExitCode.OK;
    }

    private List<String> lines(AnalysisBench bench) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "%.1f minutes of four buttons at 8 kHz: %,d samples, %.1f MB of capture.",
                bench.minutes(), bench.samples(), bench.captureBytes() / MEGABYTE));
        Table table = new Table("", "seconds", "samples/s", "times real time", "peak heap MB", "kept MB");
        table.row(
                "clickweight",
                line("%.2f", bench.seconds()),
                line("%,.0f", bench.samplesPerSecond()),
                line("%,.0f", bench.timesRealTime()),
                line("%.0f", bench.peakHeapBytes() / MEGABYTE),
                line("%.1f", bench.keptHeapBytes() / MEGABYTE));
        bench.numpy()
                .ifPresent(numpy -> table.row(
                        "NumPy",
                        line("%.2f", numpy.seconds()),
                        line("%,.0f", bench.samples() / numpy.seconds()),
                        line("%,.0f", bench.minutes() * 60 / numpy.seconds()),
                        "-",
                        "-"));
        lines.addAll(table.lines(console.outStyle(common.color)));
        lines.add("Peak heap: garbage included, with the heap this machine gives. Kept: strokes.");
        lines.add(
                bench.numpy().isPresent()
                        ? "NumPy holds all samples at once and reads bare counts; here frames are read."
                        : "NumPy is not there (" + python + " with numpy; Debian: python3-numpy).");
        for (int i = 0; i < bench.buttons().size(); i++) {
            ButtonResult button = bench.buttons().get(i);
            lines.add(line(
                            "%s: %d strokes, mean %.2f mN",
                            button.button(), button.strokes().size(), mean(button)) + beside(bench.numpy(), i) + ".");
        }
        return lines;
    }

    private static String beside(Optional<NumpyRun> numpy, int button) {
        return numpy.map(run -> line(
                        "; NumPy %d strokes, %.2f mN",
                        run.strokes().get(button), run.meanMilliNewtons().get(button)))
                .orElse("");
    }

    private static double mean(ButtonResult button) {
        return button.activationForce().map(each -> each.figure().mean()).orElse(Double.NaN);
    }

    private static Map<String, Object> json(AnalysisBench bench) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("minutes", bench.minutes());
        json.put("samples", bench.samples());
        json.put("capture_bytes", bench.captureBytes());
        json.put("seconds", bench.seconds());
        json.put("samples_per_second", bench.samplesPerSecond());
        json.put("times_real_time", bench.timesRealTime());
        json.put("peak_heap_bytes", bench.peakHeapBytes());
        json.put("kept_heap_bytes", bench.keptHeapBytes());
        json.put("numpy_seconds", bench.numpy().map(NumpyRun::seconds).orElse(Double.NaN));
        json.put(
                "strokes",
                bench.buttons().stream().map(button -> button.strokes().size()).toList());
        json.put(
                "mean_mN",
                bench.buttons().stream().map(BenchAnalysisCommand::mean).toList());
        return json;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
