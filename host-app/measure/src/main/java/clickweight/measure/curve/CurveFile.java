package clickweight.measure.curve;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Reads a force curve from a CSV file. A file that is broken is refused by name, line and reason; nothing is repaired.
 * Ways of writing that do not change a number (byte-order mark, semicolons, decimal commas, a title above the header)
 * are accepted and named as flags.
 */
public final class CurveFile {
    private static final int LEAST_ROWS = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Set<CurveFlag> flags = EnumSet.noneOf(CurveFlag.class);

    private CurveFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the whole file.
     *
     * @throws CurveFileException when it is not a curve or is broken
     * @throws IOException when it cannot be read at all
     */
    public static Curve read(Path file) throws IOException {
        return new CurveFile(file).parse(Files.readAllBytes(file));
    }

    private Curve parse(byte[] bytes) throws CurveFileException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            flags.add(CurveFlag.BYTE_ORDER_MARK);
            text = text.substring(1);
        }
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            throw CurveFileException.inFile(file, "the file is empty; record it again");
        }
        int header = headerAt(records);
        List<String> names = records.get(header).getFields();
        CurveColumns columns = CurveColumns.find(names);
        List<CsvRecord> rows = records.subList(header + 1, records.size());
        if (rows.size() < LEAST_ROWS) {
            throw CurveFileException.inFile(
                    file,
                    "only " + rows.size() + " rows follow the header, a curve has at least " + LEAST_ROWS
                            + "; record it again");
        }
        double[] travel = new double[rows.size()];
        double[] force = new double[rows.size()];
        boolean[] closed = new boolean[columns.contact() < 0 ? 0 : rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            CsvRecord row = rows.get(i);
            if (row.getFieldCount() != names.size()) {
                throw CurveFileException.inLine(
                        file,
                        row.getStartingLineNumber(),
                        row.getFieldCount() + " values under " + names.size()
                                + " column names; the row is cut or the columns differ in length, export the file again");
            }
            travel[i] = number(row, columns.travel(), names) * columns.micrometersPerUnit();
            force[i] = number(row, columns.force(), names) * columns.gramForcePerUnit();
            if (closed.length > 0) {
                closed[i] = contact(row, columns.contact(), names);
            }
        }
        refuseCopies(rows, names);
        return new Curve(CurveSet.nameOf(file), travel, force, closed, flags, sha256(bytes));
    }

    private List<CsvRecord> records(String text) throws CurveFileException {
        int firstLines = Math.min(text.length(), 500);
        boolean semicolons = text.substring(0, firstLines).indexOf(';') >= 0;
        if (semicolons) {
            flags.add(CurveFlag.SEMICOLONS);
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(semicolons ? ';' : ',')
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException e) {
            throw CurveFileException.inFile(file, "not a CSV file (" + e.getMessage() + "); export it as CSV");
        }
        return records;
    }

    /** The header stands on the first line, or on the second under a title. */
    private int headerAt(List<CsvRecord> records) throws CurveFileException {
        for (int i = 0; i < Math.min(2, records.size()); i++) {
            if (CurveColumns.missing(records.get(i).getFields()).isEmpty()) {
                if (i == 1) {
                    flags.add(CurveFlag.HEADER_ON_SECOND_LINE);
                }
                return i;
            }
        }
        throw CurveFileException.inFile(
                file,
                "not a curve file, its header lacks "
                        + CurveColumns.missing(records.get(0).getFields())
                        + "; name the columns with their units");
    }

    private double number(CsvRecord row, int column, List<String> names) throws CurveFileException {
        String text = row.getField(column).trim();
        if (flags.contains(CurveFlag.SEMICOLONS) && text.indexOf(',') >= 0 && text.indexOf('.') < 0) {
            flags.add(CurveFlag.DECIMAL_COMMAS);
            text = text.replace(',', '.');
        }
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw notANumber(row, column, names);
        }
        if (!Double.isFinite(value)) {
            throw notANumber(row, column, names);
        }
        return value;
    }

    private CurveFileException notANumber(CsvRecord row, int column, List<String> names) {
        return CurveFileException.inLine(
                file,
                row.getStartingLineNumber(),
                names.get(column) + " is '" + row.getField(column)
                        + "', not a number; remove the row or record it again");
    }

    private boolean contact(CsvRecord row, int column, List<String> names) throws CurveFileException {
        double value = number(row, column, names);
        if (value != 0 && value != 1) {
            throw CurveFileException.inLine(
                    file,
                    row.getStartingLineNumber(),
                    names.get(column) + " is '" + row.getField(column) + "', but a contact is 0 (open) or 1 (closed)");
        }
        return value == 1;
    }

    /** Two columns with the same text in every row are an export gone wrong: one of them was never measured. */
    private void refuseCopies(List<CsvRecord> rows, List<String> names) throws CurveFileException {
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                if (isCopy(rows, a, b)) {
                    throw CurveFileException.inFile(
                            file,
                            "column " + names.get(b) + " is a copy of column " + names.get(a)
                                    + ", so one of them was never measured; export the file again");
                }
            }
        }
    }

    private static boolean isCopy(List<CsvRecord> rows, int a, int b) {
        for (CsvRecord row : rows) {
            if (!row.getField(a).equals(row.getField(b))) {
                return false;
            }
        }
        return true;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the header of a file is one of a curve; for passing over other CSV files in a folder. */
    static boolean looksLikeCurve(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.limit(2)
                    .map(line -> Arrays.asList(line.split("[,;]", -1)))
                    .anyMatch(names -> CurveColumns.missing(names).isEmpty());
        }
    }
}
