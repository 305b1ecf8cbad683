package clickweight.hardware.kicad;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** Text of a KiCad file: one expression a line, indented by depth. */
final class Expression {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Begins an expression that holds others. */
    @SuppressWarnings("AnnotateFormatMethod")
    Expression open(String format, Object... arguments) {
        line("(" + String.format(Locale.ROOT, format, arguments));
        depth++;
        return this;
    }

    Expression close() {
        depth--;
        line(")");
        return this;
    }

    /** An expression that is written whole. */
    @SuppressWarnings("AnnotateFormatMethod")
    Expression add(String format, Object... arguments) {
        line(String.format(Locale.ROOT, format, arguments));
        return this;
    }

    private void line(String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }

    /** Words in quotes as KiCad reads them. */
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The same name gives the same identifier, so that two generations are the same file. */
    static String id(String name) {
        return UUID.nameUUIDFromBytes(("clickweight " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
