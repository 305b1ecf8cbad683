package clickweight.gui;

import clickweight.gui.mouse.LinkState;
import clickweight.gui.words.ForceUnit;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the window remembers of itself: theme, unit, and the last mouse that answered. A file that cannot be read or written is no trouble. */
final class Preferences {
    private static final String THEME = "theme";
    private static final String UNIT = "unit";
    private static final String DEVICE = "device";
    private static final String DARK = "dark";
    private static final String LIGHT = "light";

    private final Path file;
    private final Properties values = new Properties();

    Preferences(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    /** The mouse to reach for: what was asked for, else the last one, else the simulated one. */
    String device(String askedFor) {
        return askedFor.isEmpty() ? values.getProperty(DEVICE, "sim:") : askedFor;
    }

    /** The theme to begin with. */
    boolean dark(String askedFor) {
        return !LIGHT.equals(askedFor.isEmpty() ? values.getProperty(THEME, DARK) : askedFor);
    }

    /** The unit to begin with. */
    ForceUnit unit() {
        for (ForceUnit unit : ForceUnit.values()) {
            if (unit.symbol().equals(values.getProperty(UNIT))) {
                return unit;
            }
        }
        return ForceUnit.MILLI_NEWTONS;
    }

    /** Remembers from now on what is chosen. */
    void follow(BenchModel bench) {
        bench.darkProperty().addListener((property, before, now) -> set(THEME, now ? DARK : LIGHT));
        bench.unitProperty().addListener((property, before, now) -> set(UNIT, now.symbol()));
        bench.stateProperty().addListener((property, before, now) -> answered(now));
    }

    private void answered(LinkState now) {
        if (now.live()) {
            set(DEVICE, now.uri());
        }
    }

    private void set(String name, String value) {
        if (value.equals(values.setProperty(name, value))) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            // it begins as it did the last time, which is no harm
        }
    }
}
