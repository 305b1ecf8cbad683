package clickweight.station.doctor;

/**
 * One line of a diagnosis.
 *
 * @param name what was looked at
 * @param value what was found, with its unit
 * @param verdict what to think of it
 * @param advice what to do, in a sentence; empty when nothing
 */
public record Finding(String name, String value, Verdict verdict, String advice) {
    static Finding ok(String name, String value) {
        return new Finding(name, value, Verdict.OK, "");
    }
}
