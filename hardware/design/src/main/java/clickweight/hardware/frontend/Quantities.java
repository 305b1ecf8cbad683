package clickweight.hardware.frontend;

import clickweight.hardware.netlist.DesignException;
import clickweight.hardware.netlist.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * hardware/frontend/quantities.csv: what data sheets say, each with its unit and its source.
 *
 * @param values by name
 */
public record Quantities(Map<String, Double> values) {
    private static final List<String> COLUMNS = List.of("quantity", "value", "unit", "source");

    public Quantities {
        values = Map.copyOf(values);
    }

    /** Reads the file; a value that is no number or has no source is refused. */
    public static Quantities read(Path file) throws IOException {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Rows.Row row : Rows.read(file, COLUMNS)) {
            if (row.cell(2).isBlank() || row.cell(3).isBlank()) {
                throw DesignException.at(file, row.line(), "the unit or the source is missing", "say where it is from");
            }
            try {
                values.put(row.cell(0), Double.valueOf(row.cell(1)));
            } catch (NumberFormatException e) {
                throw DesignException.at(file, row.line(), "'" + row.cell(1) + "' is no number", "write it as 1.5e-9");
            }
        }
        return new Quantities(values);
    }

    /** One of them. */
    public double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("quantities.csv has no " + name);
        }
        return value;
    }
}
