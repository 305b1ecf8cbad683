package clickweight.hardware.rig;

import clickweight.hardware.netlist.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The converters a rig could use, beside each other, for a 500 g cell of 1 mV/V. */
public final class Converters {
    private static final List<String> COLUMNS =
            List.of("converter", "rate_hz", "settling_ms", "noise_nv", "excitation_v", "price_eur", "checked");
    /** A mouse button of 2 N/mm pressed at 1 mm/s (measurement.md 2.2), mN/ms. */
    private static final double RAMP = 2;

    private static final double RATED_MILLI_NEWTONS = 500 * 9.80665;
    private static final double SENSITIVITY = 1e-3;

    private Converters() {}

    /** hardware/rig/converters.md. */
    public static String table(Path file) throws IOException {
        StringBuilder text = new StringBuilder("""
                <!-- made from converters.csv -->
                | converter | samples a second | settled after | group delay | delay costs at 2 mN/ms | noise | price, module | figures |
                |---|---|---|---|---|---|---|---|
                """);
        for (Rows.Row row : Rows.read(file, COLUMNS)) {
            double settling = Double.parseDouble(row.cell(2));
            double delay = settling / 2;
            double perMilliNewton = Double.parseDouble(row.cell(4)) * SENSITIVITY / RATED_MILLI_NEWTONS;
            double noise = Double.parseDouble(row.cell(3)) * 1e-9 / perMilliNewton;
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s ms | %.2f ms | %.1f mN | %.2f mN | %s EUR | %s |%n",
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    delay,
                    RAMP * delay,
                    noise,
                    row.cell(5),
                    row.cell(6)));
        }
        return text.toString();
    }
}
