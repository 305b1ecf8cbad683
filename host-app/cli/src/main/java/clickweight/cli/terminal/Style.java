package clickweight.cli.terminal;

import java.nio.charset.Charset;

/** Colours and signs a stream can show; plain text where it cannot. */
public final class Style {
    private static final String RESET = "\u001b[0m";

    private final boolean colour;
    private final boolean signs;

    /** @param charset of the stream, which decides whether it can show signs beyond ASCII */
    public Style(boolean colour, Charset charset) {
        this.colour = colour;
        this.signs = charset.newEncoder().canEncode("±µ█─");
    }

    public String bold(String text) {
        return in("\u001b[1m", text);
    }

    public String faint(String text) {
        return in("\u001b[2m", text);
    }

    /** For what must not be overlooked. */
    public String warning(String text) {
        return in("\u001b[33m", text);
    }

    /** For what went wrong. */
    public String error(String text) {
        return in("\u001b[1;31m", text);
    }

    /** The sign between a mean and its interval. */
    public String plusMinus() {
        return signs ? "±" : "+-";
    }

    /** A done part of a bar. */
    public String full() {
        return signs ? "█" : "#";
    }

    /** A part of a bar to come. */
    public String empty() {
        return signs ? "░" : ".";
    }

    /** Whether more than ASCII can be shown. */
    public boolean signs() {
        return signs;
    }

    /** Whether colours are on. */
    public boolean colour() {
        return colour;
    }

    private String in(String code, String text) {
        return colour && !text.isEmpty() ? code + text + RESET : text;
    }
}
