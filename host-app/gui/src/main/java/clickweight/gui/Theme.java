package clickweight.gui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The dark and the light theme, and the typeface both use. */
final class Theme {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FACES = List.of("Inter-Regular.otf", "Inter-Bold.otf");
    private static final double SIZE = 13;

    private Theme() {}

    /** Loads the typeface, so that the bench looks the same on every system. */
    static void loadFont() {
        for (String face : FACES) {
            try (InputStream file = Theme.class.getResourceAsStream(FOLDER + face)) {
                Font.loadFont(Objects.requireNonNull(file, face), SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Puts a theme on the program and on its window. */
    static void apply(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        URL sheet = Objects.requireNonNull(Theme.class.getResource("bench.css"));
        scene.getStylesheets().setAll(sheet.toExternalForm());
    }
}
