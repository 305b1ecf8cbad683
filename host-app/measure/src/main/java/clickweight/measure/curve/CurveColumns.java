package clickweight.measure.curve;

import java.util.List;
import java.util.Locale;

/**
 * Which column of a file is which, by its name and unit: {@code x_um,force_gf,closed} of a switch rig, {@code Travel
 * (mm), Scale (grams)} of a dome rig, and whatever names position, force and contact with a unit it knows.
 *
 * @param travel index of the position column
 * @param micrometersPerUnit what its numbers are to be multiplied with
 * @param force index of the force column
 * @param gramForcePerUnit what its numbers are to be multiplied with
 * @param contact index of the contact column, -1 when there is none
 */
record CurveColumns(int travel, double micrometersPerUnit, int force, double gramForcePerUnit, int contact) {
    private static final int NONE = -1;

    /** What is missing, in words; empty when the header is one of a curve. */
    static String missing(List<String> header) {
        CurveColumns columns = find(header);
        if (columns.travel == NONE && columns.force == NONE) {
            return "a position column (x_um, travel mm) and a force column (force_gf, scale grams)";
        }
        if (columns.travel == NONE) {
            return "a position column (x_um, travel mm)";
        }
        return columns.force == NONE ? "a force column (force_gf, scale grams)" : "";
    }

    static CurveColumns find(List<String> header) {
        int travel = NONE;
        int force = NONE;
        int contact = NONE;
        double micrometers = 1;
        double gramForce = 1;
        for (int i = 0; i < header.size(); i++) {
            String words = words(header.get(i));
            if (travel == NONE && isAny(words, "x", "travel", "position", "displacement") && lengthUnit(words) > 0) {
                travel = i;
                micrometers = lengthUnit(words);
            } else if (force == NONE && isAny(words, "force", "scale", "load") && forceUnit(words) > 0) {
                force = i;
                gramForce = forceUnit(words);
            } else if (contact == NONE && isAny(words, "closed", "contact")) {
                contact = i;
            }
        }
        return new CurveColumns(travel, micrometers, force, gramForce, contact);
    }

    /** Lower case, each word between blanks, so that a name or unit can be looked for as a whole word. */
    private static String words(String name) {
        return " " + name.toLowerCase(Locale.ROOT).replaceAll("[^a-zµ]+", " ").trim() + " ";
    }

    private static boolean isAny(String words, String... names) {
        for (String name : names) {
            if (words.contains(" " + name + " ")) {
                return true;
            }
        }
        return false;
    }

    private static double lengthUnit(String words) {
        if (isAny(words, "um", "µm")) {
            return 1;
        }
        return isAny(words, "mm") ? 1000 : NONE;
    }

    private static double forceUnit(String words) {
        if (isAny(words, "gf", "g", "grams")) {
            return 1;
        }
        if (isAny(words, "mn")) {
            return 1 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE;
        }
        return isAny(words, "n") ? 1000 / Curve.MILLI_NEWTONS_PER_GRAM_FORCE : NONE;
    }
}
