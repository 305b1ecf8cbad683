package clickweight.measure.grr;

import java.util.ArrayList;
import java.util.List;

/** The worked study of the AIAG manual, 10 parts, 3 appraisers, 3 trials (measurement.md section 3). */
final class AiagStudy {
    /** A1 A2 A3 B1 B2 B3 C1 C2 C3 of parts 1 to 10. */
    static final double[][] ROWS = {
        {0.29, 0.41, 0.64, 0.08, 0.25, 0.07, 0.04, -0.11, -0.15},
        {-0.56, -0.68, -0.58, -0.47, -1.22, -0.68, -1.38, -1.13, -0.96},
        {1.34, 1.17, 1.27, 1.19, 0.94, 1.34, 0.88, 1.09, 0.67},
        {0.47, 0.50, 0.64, 0.01, 1.03, 0.20, 0.14, 0.20, 0.11},
        {-0.80, -0.92, -0.84, -0.56, -1.20, -1.28, -1.46, -1.07, -1.45},
        {0.02, -0.11, -0.21, -0.20, 0.22, 0.06, -0.29, -0.67, -0.49},
        {0.59, 0.75, 0.66, 0.47, 0.55, 0.83, 0.02, 0.01, 0.21},
        {-0.31, -0.20, -0.17, -0.63, 0.08, -0.34, -0.46, -0.56, -0.49},
        {2.26, 1.99, 2.01, 1.80, 2.12, 2.19, 1.77, 1.45, 1.87},
        {-1.36, -1.25, -1.31, -1.68, -1.62, -1.50, -1.49, -1.77, -2.16}
    };

    private AiagStudy() {}

    static List<GaugeReading> readings() {
        List<GaugeReading> readings = new ArrayList<>();
        for (int part = 0; part < 10; part++) {
            for (int column = 0; column < 9; column++) {
                readings.add(new GaugeReading(
                        "" + (part + 1),
                        "ABC".substring(column / 3, column / 3 + 1),
                        "" + (column % 3 + 1),
                        ROWS[part][column]));
            }
        }
        return readings;
    }

    static GaugeResult result(double poolingAlpha) {
        return GaugeResult.of(GaugeStudy.of(readings()), poolingAlpha, 1000, 1);
    }
}
