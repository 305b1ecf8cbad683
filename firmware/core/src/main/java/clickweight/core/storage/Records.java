package clickweight.core.storage;

/**
 * Numbered values that are kept in flash, one kind of them an area. A number is never used again for something else, so
 * that any firmware can read what any other has stored: what it does not know it passes over, what is not stored has its
 * value after {@link #reset}.
 */
public interface Records {
    /** First four bytes of a slot, little endian: tells one kind of records from another. */
    int magic();

    /** Records there can be at most; does not change. */
    int capacity();

    /** Records to be stored now, 0 to {@link #capacity()}. */
    int count();

    /** Number of the record at a place, 0 to 65535; places are 0 to count - 1. */
    int idAt(int index);

    /** Value of the record at a place. */
    int valueAt(int index);

    /** Rises whenever a value changed: compare with what was seen last. */
    int changes();

    /** All as if nothing had ever been stored. */
    void reset();

    /** Takes a stored value; one that is not known or not legal is passed over. Comes between reset and settle. */
    void restore(int id, int value);

    /** All stored values were given. */
    void settle();
}
