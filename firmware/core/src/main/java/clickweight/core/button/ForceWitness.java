package clickweight.core.button;

/**
 * What the force says while the contact is asked: a second witness.
 *
 * <pre>
 * force         ____/------\__/\____
 * pre-threshold ...x.....x...........   at or above: PRESSING
 * release force ..x.........x........   at or below: LIGHT; in between: BETWEEN
 * </pre>
 *
 * <p>The pre-threshold lies below the force at which the contact closes, the release force at or below the one at which it
 * opens. How far: an untouched button reads LIGHT and a finger that rests on it does not read PRESSING.
 */
public interface ForceWitness {
    /** There is no force channel, or nothing is known of it. */
    int NONE = 0;

    /** No finger holds the button down. */
    int LIGHT = 1;

    /** Could be either. */
    int BETWEEN = 2;

    /** A finger is about to press the button, or does. */
    int PRESSING = 3;

    /** The latest judgement about a button, 0 to 3. Asked only while its contact is closed or the button is pressed. */
    int force(int button);
}
