package clickweight.measure.curve;

import clickweight.measure.table.Sheet;
import clickweight.measure.table.SheetNumbers;
import clickweight.measure.table.TableException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a file without a contact column says that the contact made and broke, as travel; from that the states of the contact.
 *
 * @param pressMicrometers travel at make
 * @param releaseMicrometers travel at break; the same when the file names none
 */
record PressPoint(double pressMicrometers, double releaseMicrometers) {
    private static final String WHERE =
            "point(?:[ _](?:x|travel|position|displacement|distance))?(?:[ _]?[(\\[]?(um|mm)[)\\]]?)?";
    private static final Pattern PRESS = Pattern.compile("(?:.* )?(?:press|make|actuation|operating)[ _-]?" + WHERE);
    private static final Pattern RELEASE = Pattern.compile("(?:.* )?(?:release|reset|break)[ _-]?" + WHERE);

    /** The points of a sheet; {@code travelFactor}: to micrometres, for a name without a unit. */
    static Optional<PressPoint> of(Sheet sheet, double travelFactor) throws TableException {
        OptionalDouble press = find(sheet, PRESS, travelFactor);
        OptionalDouble release = find(sheet, RELEASE, travelFactor);
        return press.isPresent()
                ? Optional.of(new PressPoint(press.getAsDouble(), release.orElse(press.getAsDouble())))
                : Optional.empty();
    }

    private static OptionalDouble find(Sheet sheet, Pattern name, double travelFactor) throws TableException {
        OptionalDouble found = OptionalDouble.empty();
        for (Map.Entry<String, String> point : sheet.points().entrySet()) {
            Matcher matcher = name.matcher(point.getKey());
            if (!matcher.matches() || point.getValue().isEmpty()) {
                continue;
            }
            if (!SheetNumbers.isNumber(point.getValue())) {
                throw sheet.refuse(
                        "'" + point.getKey() + "' is " + SheetNumbers.quoted(point.getValue()) + ", not a number",
                        "correct it");
            }
            double factor = matcher.group(1) == null ? travelFactor : CurveUnit.travelFactor(matcher.group(1));
            found = OptionalDouble.of(
                    factor * Double.parseDouble(point.getValue().replace(',', '.')));
        }
        return found;
    }

    /**
     * The contact, closed from the first row of the press at the press point or beyond until the first row of the return short of the
     * release point.
     *
     * @throws TableException when the press never gets there
     */
    boolean[] closed(Sheet sheet, double[] x) throws TableException {
        int turn = 0;
        for (int i = 1; i < x.length; i++) {
            turn = x[i] > x[turn] ? i : turn;
        }
        if (!(pressMicrometers > x[0]) || pressMicrometers > x[turn]) {
            throw sheet.refuse(
                    "its press point, " + pressMicrometers + " um, lies outside of the travel, " + x[0] + " to "
                            + x[turn] + " um",
                    "correct it or leave it out");
        }
        boolean[] closed = new boolean[x.length];
        boolean now = false;
        for (int i = 0; i < x.length; i++) {
            now = i <= turn ? now || x[i] >= pressMicrometers : now && x[i] >= releaseMicrometers;
            closed[i] = now;
        }
        return closed;
    }
}
