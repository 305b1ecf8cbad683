package clickweight.cli.bench;

import clickweight.device.capture.CaptureException;
import clickweight.measure.result.ButtonResult;
import clickweight.station.measurement.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A made-up capture of some minutes analysed as {@code analyze} would, and by NumPy.
 *
 * @param minutes of device time
 * @param samples of all buttons
 * @param captureBytes size of the capture
 * @param seconds of the analysis, from the file to the result
 * @param peakHeapBytes most heap in use meanwhile, garbage included
 * @param keptHeapBytes what of it was more than before when the result was there: strokes and their curves
 * @param buttons the result
 * @param numpy the same work in NumPy; empty when it is not there
 */
public record AnalysisBench(
        double minutes,
        long samples,
        long captureBytes,
        double seconds,
        long peakHeapBytes,
        long keptHeapBytes,
        List<ButtonResult> buttons,
        Optional<NumpyRun> numpy) {

    /** Writes into a folder of its own and takes it away again. */
    public static AnalysisBench run(double minutes, String python, long seed) throws IOException, CaptureException {
        Path folder = Files.createTempDirectory("clickweight-bench");
        Path capture = folder.resolve("made-up.cwcap");
        Path counts = folder.resolve("counts.u16");
        Path edges = folder.resolve("edges.csv");
        try {
            long each = Math.round(minutes * 60 * MadeUpCapture.HZ);
            MadeUpCapture.write(capture, counts, edges, each, seed);
            long before = HeapUse.keptBytes();
            HeapUse.reset();
            long began = System.nanoTime();
            Measurement measurement = Measurement.ofCapture(capture);
            double seconds = (System.nanoTime() - began) / 1e9;
            long peak = HeapUse.peakBytes();
            long kept = HeapUse.keptBytes() - before;
            return new AnalysisBench(
                    minutes,
                    each * MadeUpCapture.CHANNELS,
                    Files.size(capture),
                    seconds,
                    peak,
                    kept,
                    measurement.result().buttons(),
                    NumpyRun.of(python, counts, edges, folder));
        } finally {
            for (String name : List.of("made-up.cwcap", "counts.u16", "edges.csv", "strokes.py")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        }
    }

    /** Samples of all buttons in a second. */
    public double samplesPerSecond() {
        return samples / seconds;
    }

    /** How many times faster than the mouse sends. */
    public double timesRealTime() {
        return minutes * 60 / seconds;
    }
}
