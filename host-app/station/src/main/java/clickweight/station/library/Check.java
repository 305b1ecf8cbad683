package clickweight.station.library;

/**
 * What is to be said of one file of the library.
 *
 * @param id entry that it belongs to
 * @param file its name
 * @param state how it is
 */
public record Check(String id, String file, State state) {
    /** How a file is. */
    public enum State {
        /** As it was put in. */
        WHOLE,
        /** Its bytes are others now. */
        CHANGED,
        /** It is not there any more. */
        MISSING,
        /** Nobody put it in through the library. */
        FOREIGN
    }

    /** Whether it is as it was put in. */
    public boolean whole() {
        return state == State.WHOLE;
    }
}
