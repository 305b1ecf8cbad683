package clickweight.measure.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tables a file may hold, by its content: its name says nothing.
 *
 * @param sheets that could be read
 * @param refused why the text is no table under some separator; empty when it is one under each
 */
public record Sheets(List<Sheet> sheets, Optional<TableException> refused) {
    /**
     * A spreadsheet gives its sheets, JSON one table, other text one for each separator under which it can be read.
     *
     * @throws TableException when it is damaged or nothing of the kind
     */
    public static Sheets of(Path file, byte[] bytes) throws TableException {
        if (Bytes.startWith(bytes, 'P', 'K')) {
            return new Sheets(OdsSheets.of(file, bytes), Optional.empty());
        }
        TextFile text = TextFile.of(file, bytes);
        char first = text.text().stripLeading().charAt(0);
        if (first == '{' || first == '[') {
            return new Sheets(List.of(JsonSheet.of(text)), Optional.empty());
        }
        List<Sheet> sheets = new ArrayList<>();
        Optional<TableException> refused = Optional.empty();
        for (char separator : new char[] {',', ';', '\t'}) {
            try {
                sheets.add(Sheet.of(text, separator));
            } catch (TableException e) {
                refused = refused.or(() -> Optional.of(e)); // the mark may be stray under one separator alone
            }
        }
        return new Sheets(sheets, refused);
    }
}
