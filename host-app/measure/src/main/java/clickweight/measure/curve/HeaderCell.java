package clickweight.measure.curve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final String QUALIFIER = "(?:(?:stage|probe|plunger|finger|measured)[ _]+)?";
    // a word, then a unit: x_um, Travel (mm), force [gf], force mN
    private static final Pattern POSITION = Pattern.compile(
            QUALIFIER + "(?:x|pos|position|travel|displacement|distance)(?:[ _]*[(\\[]?(um|mm)[)\\]]?)?");
    private static final Pattern FORCE =
            Pattern.compile(QUALIFIER + "(?:f|force|load|scale)(?:[ _]*[(\\[]?(gf|g|grams?|mn|n)[)\\]]?)?");
    private static final Pattern CONTACT = Pattern.compile("closed|contact|contact_closed|switch_closed");

    /** The meaning of a header cell; empty when it is none of ours. Case, outer blanks and either micro sign do not matter. */
    static Optional<HeaderCell> of(String cell) {
        String title = cell.strip();
        String word = title.toLowerCase(Locale.ROOT).replace('\u00b5', 'u').replace('\u03bc', 'u');
        Matcher position = POSITION.matcher(word);
        if (position.matches()) {
            return Optional.of(new HeaderCell(title, Role.POSITION, positionFactor(position.group(1))));
        }
        Matcher force = FORCE.matcher(word);
        if (force.matches()) {
            return Optional.of(new HeaderCell(title, Role.FORCE, forceFactor(force.group(1))));
        }
        return CONTACT.matcher(word).matches() ? Optional.of(new HeaderCell(title, Role.CONTACT, 1)) : Optional.empty();
    }

    private static double positionFactor(@Nullable String unit) {
        return switch (unit) {
            case null -> 0;
            case "um" -> 1;
            default -> 1000;
        };
    }

    private static double forceFactor(@Nullable String unit) {
        return switch (unit) {
            case null -> 0;
            case "mn" -> 1 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE;
            case "n" -> 1000 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE;
            default -> 1;
        };
    }
}
