package clickweight.bench;

import java.util.ArrayList;
import java.util.List;

/** A table of text: figures to the right, as Markdown that also reads well in a terminal. */
public final class Table {
    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with its column heads. */
    public Table(String title, String... heads) {
        this.title = title;
        rows.add(List.of(heads));
    }

    /** Adds a row, one cell a column. */
    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        if (row.size() != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    row.size() + " cells for " + rows.getFirst().size() + " columns");
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        StringBuilder out = new StringBuilder("### ").append(title).append("\n\n");
        for (int r = 0; r < rows.size(); r++) {
            out.append('|');
            for (int c = 0; c < columns; c++) {
                String pad = " ".repeat(widths[c] - rows.get(r).get(c).length());
                String cell = rows.get(r).get(c);
                out.append(' ').append(c == 0 ? cell + pad : pad + cell).append(" |");
            }
            out.append('\n');
            if (r == 0) {
                out.append('|');
                for (int c = 0; c < columns; c++) {
                    out.append(c == 0 ? ":" : "-").append("-".repeat(widths[c])).append(c == 0 ? "-|" : ":|");
                }
                out.append('\n');
            }
        }
        return out.toString();
    }
}
