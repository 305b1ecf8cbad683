package clickweight.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Sentences in lines of a width that every terminal has. */
public final class Wrap {
    /** Columns of the narrowest terminal worth caring for. */
    public static final int COLUMNS = 80;

    private static final String INDENT = "  ";

    private Wrap() {}

    /** The text in lines of at most {@link #COLUMNS}, all but the first indented; a longer word keeps its line to itself. */
    public static List<String> lines(String text) {
        return lines(text, "", INDENT);
    }

    /** The same with all lines begun by some blanks. */
    public static List<String> indented(String text, String indent) {
        return lines(text, indent, indent);
    }

    private static List<String> lines(String text, String first, String others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(others).append(word);
            } else {
                line.append(empty ? "" : " ").append(word);
            }
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
