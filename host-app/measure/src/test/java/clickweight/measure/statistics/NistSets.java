package clickweight.measure.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** Univariate sets of the NIST Statistical Reference Datasets (public domain). */
final class NistSets {
    private NistSets() {}

    /** 200 values; the test that asks for them is skipped where the recordings are not. */
    static double[] lew() throws IOException {
        String folder = System.getenv().getOrDefault("CLICKWEIGHT_DATA", "../../../shared/data");
        Path file = Path.of(folder, "nist", "Lew.csv");
        Assumptions.assumeTrue(
                Files.exists(file), "NIST Lew is not at " + file + "; set CLICKWEIGHT_DATA to have it tested");
        return Files.readAllLines(file).stream()
                .map(line -> line.substring(line.lastIndexOf(',') + 1).strip())
                .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** NumAcc2, 3 and 4: the centre, then 500 times the two values a tenth below and above it, as written in the set. */
    static double[] numAcc(double centre) {
        double low = Double.parseDouble(String.valueOf(Math.round(centre * 10 - 1) / 10.0));
        double high = Double.parseDouble(String.valueOf(Math.round(centre * 10 + 1) / 10.0));
        return IntStream.range(0, 1001)
                .mapToDouble(i -> i == 0 ? centre : i % 2 == 1 ? low : high)
                .toArray();
    }
}
