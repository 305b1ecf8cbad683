package clickweight.hardware.netlist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * hardware/pinmap.csv: what each GPIO of the chip is.
 *
 * @param rows one for each of the 30 GPIO, in order
 */
public record PinMap(List<Gpio> rows) {
    /** GPIOs of the RP2040. */
    public static final int GPIOS = 30;

    private static final List<String> COLUMNS = List.of("gpio", "net", "use", "firmware");

    /**
     * One GPIO.
     *
     * @param number 0 to 29
     * @param net on the board, {@link Netlist#NOT_CONNECTED} for none
     * @param use in words; those of lines and channels begin with their number
     * @param firmware driven, not built yet, or free
     */
    public record Gpio(int number, String net, String use, String firmware) {}

    public PinMap {
        rows = List.copyOf(rows);
    }

    /** Reads and holds it to one row a GPIO, in order. */
    public static PinMap read(Path file) throws IOException {
        List<Gpio> rows = new ArrayList<>();
        for (Rows.Row row : Rows.read(file, COLUMNS)) {
            if (!row.cell(0).equals(Integer.toString(rows.size()))) {
                throw DesignException.at(
                        file, row.line(), "GPIO " + rows.size() + " is expected here", "keep one row a GPIO, in order");
            }
            rows.add(new Gpio(rows.size(), row.cell(1), row.cell(2), row.cell(3)));
        }
        if (rows.size() != GPIOS) {
            throw DesignException.at(
                    file, rows.size() + 1L, "the chip has " + GPIOS + " GPIOs", "add the rows that are missing");
        }
        return new PinMap(rows);
    }
}
