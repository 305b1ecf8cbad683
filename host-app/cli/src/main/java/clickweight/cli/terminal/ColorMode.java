package clickweight.cli.terminal;

import java.util.Arrays;
import java.util.Locale;

/** When text is coloured. */
public enum ColorMode {
    /** When it goes to a terminal, NO_COLOR is not set and TERM is not dumb. */
    AUTO,
    ALWAYS,
    NEVER;

    /** The mode on a command line that is not parsed yet, so that its own errors have the right colour too. */
    public static ColorMode of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--color=")
                    ? arguments[i].substring("--color=".length())
                    : arguments[i].equals("--color") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (Arrays.stream(values()).anyMatch(mode -> mode.toString().equals(value))) {
                return parse(value);
            }
        }
        return AUTO;
    }

    /** @throws IllegalArgumentException when the word is none of the three, in a sentence */
    public static ColorMode parse(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not auto, always or never"));
    }

    /** Whether a stream is coloured. */
    public boolean colours(boolean terminal) {
        return this == ALWAYS
                || this == AUTO
                        && terminal
                        && System.getenv("NO_COLOR") == null
                        && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
