package clickweight.simulator.plant.human;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The numbers of the simulated human, by name: those of the file, or with one of them changed. */
public final class HumanParameters {
    private static final String FILE = "human.properties";

    private final Map<String, Double> values;

    private HumanParameters(Map<String, Double> values) {
        this.values = values;
    }

    /** Those of the file. */
    public static HumanParameters standard() {
        Properties file = new Properties();
        try (InputStream in = HumanParameters.class.getResourceAsStream(FILE)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> values = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> values.put(name, Double.valueOf(file.getProperty(name))));
        return new HumanParameters(values);
    }

    /** The same with one number multiplied; shares end at 1. */
    public HumanParameters times(String name, double factor) {
        Map<String, Double> changed = new TreeMap<>(values);
        double value = value(name) * factor;
        boolean share = name.contains("share") || name.equals("slide.correlation");
        changed.put(name, share ? Math.min(value, 1) : value);
        return new HumanParameters(changed);
    }

    /** One number. */
    public double value(String name) {
        @Nullable Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the human has no " + name);
        }
        return value;
    }

    /** All names, in order. */
    public Iterable<String> names() {
        return values.keySet();
    }
}
