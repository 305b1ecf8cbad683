package clickweight.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text in columns, two spaces apart: the first to the left, the others to the right unless they are words. */
public final class Table {
    private static final String SPACE = "  ";

    private final List<String> header;
    private final boolean[] words;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param header of the columns; one that ends in {@code <} holds words, which line up on the left */
    public Table(String... header) {
        this.words = new boolean[header.length];
        String[] names = new String[header.length];
        for (int i = 0; i < header.length; i++) {
            words[i] = i == 0 || header[i].endsWith("<");
            names[i] = header[i].endsWith("<") ? header[i].substring(0, header[i].length() - 1) : header[i];
        }
        this.header = List.of(names);
    }

    /** Appends a row, one cell a column. */
    public Table row(String... cells) {
        if (cells.length != words.length) {
            throw new IllegalArgumentException(
                    "A row has " + cells.length + " cells for " + words.length + " columns.");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, header first. */
    public List<String> lines(Style style) {
        int[] widths = new int[words.length];
        measure(header, widths);
        rows.forEach(row -> measure(row, widths));
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(line(header, widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static void measure(List<String> row, int[] widths) {
        Arrays.setAll(widths, i -> Math.max(widths[i], row.get(i).length()));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? "" : SPACE).append(words[i] ? row.get(i) + padding : padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
