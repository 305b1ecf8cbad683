package clickweight.station.doctor;

/** What to think of a finding. */
public enum Verdict {
    /** As it should be. */
    OK,
    /** Not as it should be, and a measurement can be made; read the advice. */
    LOOK,
    /** A measurement cannot be believed before this is mended. */
    BAD
}
