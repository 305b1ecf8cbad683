package clickweight.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same work in NumPy, in another process.
 *
 * @param strokes of each button
 * @param meanMilliNewtons activation force of each button, bias of the maximum not taken out
 * @param seconds of the work, without the start of Python
 */
public record NumpyRun(List<Integer> strokes, List<Double> meanMilliNewtons, double seconds) {
    private static final String SCRIPT = "strokes.py";

    /** Runs the script; empty when there is no Python or no NumPy. */
    public static Optional<NumpyRun> of(String python, Path counts, Path edges, Path folder) throws IOException {
        Path script = folder.resolve(SCRIPT);
        try (InputStream text = NumpyRun.class.getResourceAsStream("/clickweight/cli/bench/" + SCRIPT)) {
            if (text == null) {
                return Optional.empty();
            }
            Files.write(script, text.readAllBytes());
        }
        List<String> lines;
        try {
            Process process = new ProcessBuilder(python, script.toString(), counts.toString(), edges.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (process.waitFor() != 0) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty(); // no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        List<Integer> strokes = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (String line : lines.subList(0, lines.size() - 1)) {
            String[] words = line.split(" ");
            strokes.add(Integer.valueOf(words[0]));
            means.add(Double.valueOf(words[1]));
        }
        return Optional.of(new NumpyRun(strokes, means, Double.parseDouble(lines.getLast())));
    }
}
