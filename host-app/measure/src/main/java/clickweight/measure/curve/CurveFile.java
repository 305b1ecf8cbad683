package clickweight.measure.curve;

import clickweight.measure.table.Bytes;
import clickweight.measure.table.Sheet;
import clickweight.measure.table.Sheets;
import clickweight.measure.table.TableException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads a force curve from CSV, a spreadsheet (ODS) or JSON, whatever its name. A file that is broken is refused by name, line and
 * reason; nothing is repaired. Ways of writing that do not change a number (byte-order mark, semicolons, decimal commas, a title or a
 * summary above the header) are accepted and named as flags. Other columns than position, force and contact are allowed and not read.
 */
public final class CurveFile {
    private static final List<CurveFormat> FORMATS =
            List.of(new HeadedCurve(), new TwoLimbCurve(), new KeyedHeadCurve());

    private CurveFile() {}

    /**
     * Reads the whole file.
     *
     * @throws TableException when it is not a curve, lacks a column, has a row of another length, a cell that is no
     *     finite number, a contact other than 0 or 1, a cut last line, another number of rows than its head says, a column that copies
     *     another, or a damaged container
     * @throws IOException when it cannot be read at all
     */
    public static Curve read(Path file) throws IOException {
        byte[] bytes = Bytes.of(file);
        Sheet best = null;
        CurveFormat reader = null;
        int likeness = 0;
        Sheets sheets = Sheets.of(file, bytes);
        for (Sheet sheet : sheets.sheets()) {
            for (CurveFormat format : FORMATS) {
                int here = format.likeness(sheet);
                if (here > likeness) {
                    likeness = here;
                    best = sheet;
                    reader = format;
                }
            }
        }
        if (best == null || reader == null) {
            if (sheets.refused().isPresent()) {
                throw sheets.refused().get();
            }
            throw TableException.ofOtherContent(
                    file,
                    "this is not a curve file, as no row near its top names position and force columns",
                    "give one with a header like 'x_um,force_gf,closed' or Dome Lab's");
        }
        CurveColumns columns = reader.read(best);
        return new Curve(
                file,
                CurveSet.nameOf(file),
                columns.travelMicrometers(),
                columns.forceGramForce(),
                columns.closed(),
                columns.flags(),
                sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
