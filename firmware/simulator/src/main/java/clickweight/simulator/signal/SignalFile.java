package clickweight.simulator.signal;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a signal file row by row, however long it is.
 *
 * <pre>
 * # a comment
 * t_us,signal,level
 * 1000,left,1
 * 1125,F0,680
 * 2000,set,left.debounce.family=asym
 * </pre>
 *
 * The header row may be left out. Times are whole microseconds of 64 bits and never go back.
 */
public final class SignalFile implements Closeable {
    private static final int FIELDS = 3;
    private static final String HEADER = "t_us";
    private static final String SET = "set";

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private boolean anyRow;
    private long lastMicros;

    private SignalFile(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    /** Opens a file; close it after use. */
    public static SignalFile open(Path path) throws IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new SignalFileException("There is no signal file at " + path + ": give the path of a CSV file.");
        }
        return new SignalFile(CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .detectBomHeader(true)
                .ofCsvRecord(path));
    }

    /** The next row, or null at the end. */
    public @Nullable SignalRow next() throws IOException {
        try {
            while (records.hasNext()) {
                CsvRecord fields = records.next();
                if (!isBlank(fields) && !isHeader(fields)) {
                    return row(fields);
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new SignalFileException("The signal file cannot be read as CSV: " + e.getMessage() + ".");
        } catch (UncheckedIOException e) {
            throw new IOException("The signal file cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static boolean isBlank(CsvRecord fields) {
        return fields.getFieldCount() == 1 && fields.getField(0).isBlank();
    }

    private boolean isHeader(CsvRecord fields) {
        boolean first = !anyRow;
        anyRow = true;
        return first && fields.getField(0).strip().equals(HEADER);
    }

    private SignalRow row(CsvRecord fields) throws SignalFileException {
        long line = fields.getStartingLineNumber();
        if (fields.getFieldCount() != FIELDS) {
            throw SignalFileException.at(
                    line, "a row has three fields, t_us,signal,level, not " + fields.getFieldCount() + ".");
        }
        long micros = time(line, fields.getField(0).strip());
        String name = fields.getField(1).strip();
        String level = fields.getField(2).strip();
        if (name.equals(SET)) {
            return setting(line, micros, level);
        }
        Signal signal = Signal.of(name);
        if (signal == null) {
            throw SignalFileException.at(line, "there is no signal \"" + name + "\", only " + Signal.NAMES + ".");
        }
        return new SignalRow.Level(line, micros, signal, level(line, signal, level));
    }

    private long time(long line, String text) throws SignalFileException {
        long micros;
        try {
            micros = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw SignalFileException.at(line, "\"" + text + "\" is no time, which is in whole microseconds.");
        }
        if (micros < 0) {
            throw SignalFileException.at(line, "time " + micros + " is before 0.");
        }
        if (micros < lastMicros) {
            throw SignalFileException.at(
                    line, "time goes back from " + lastMicros + " to " + micros + ": sort the rows by time.");
        }
        lastMicros = micros;
        return micros;
    }

    private static int level(long line, Signal signal, String text) throws SignalFileException {
        if (!signal.isForce()) {
            if (text.equals("0") || text.equals("1")) {
                return text.charAt(0) - '0';
            }
            throw SignalFileException.at(line, "the level of " + signal + " is 0 or 1, not \"" + text + "\".");
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw SignalFileException.at(line, "the level of " + signal + " is in whole counts, not \"" + text + "\".");
        }
    }

    private static SignalRow setting(long line, long micros, String text) throws SignalFileException {
        try {
            return new SignalRow.Setting(line, micros, SettingAssignment.parse(text));
        } catch (SignalFileException e) {
            throw SignalFileException.at(line, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
