package clickweight.measure.curve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one header cell promises: position, force or contact, and for the first two the factor from its unit to micrometres or gf.
 *
 * @param title the cell as written, trimmed
 * @param role what the column holds
 * @param factor multiply the column by this to get micrometres or gf; 0 when the header names no unit
 */
record HeaderCell(String title, Role role, double factor) {
    enum Role {
        POSITION,
        FORCE,
        CONTACT
    }

    private static final String QUALIFIER = "(?:(?:stage|probe|plunger|finger|measured|raw)[ _]+)*";
    private static final String UNIT = "(?:[ _]*[(\\[]?(um|mm|gf|g|grams?|mn|cn|n|kgf)[)\\]]?)?";
    // a word, then a unit: x_um, Travel (mm), force [gf], force mN
    private static final Pattern POSITION =
            Pattern.compile(QUALIFIER + "(?:x|pos|position|travel|displacement|distance)" + UNIT);
    private static final Pattern FORCE = Pattern.compile(QUALIFIER + "(?:f|force|load|scale)" + UNIT);
    private static final Pattern CONTACT = Pattern.compile(
            QUALIFIER + "(?:closed|contact|contact[ _]closed|switch[ _]closed|(?:switch[ _])?actuated)\\??");

    /** The meaning of a header cell; empty when it is none of ours. Case, outer blanks and either micro sign do not matter. */
    static Optional<HeaderCell> of(String cell) {
        String title = cell.strip();
        String word = title.toLowerCase(Locale.ROOT).replace('\u00b5', 'u').replace('\u03bc', 'u');
        Matcher position = POSITION.matcher(word);
        if (position.matches()) {
            double factor = position.group(1) == null ? 0 : CurveUnit.travelFactor(position.group(1));
            return Optional.of(new HeaderCell(title, Role.POSITION, factor));
        }
        Matcher force = FORCE.matcher(word);
        if (force.matches()) {
            double factor = force.group(1) == null ? 0 : CurveUnit.forceFactor(force.group(1));
            return Optional.of(new HeaderCell(title, Role.FORCE, factor));
        }
        return CONTACT.matcher(word).matches() ? Optional.of(new HeaderCell(title, Role.CONTACT, 1)) : Optional.empty();
    }

    /** The same with the unit that stands in a column of its own. */
    HeaderCell in(String unit) {
        return new HeaderCell(
                title, role, role == Role.POSITION ? CurveUnit.travelFactor(unit) : CurveUnit.forceFactor(unit));
    }
}
