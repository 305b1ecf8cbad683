package clickweight.core.encoder;

/** Hears what the wheel does. Directions are +1 or -1, turned round already when the setting says so. */
public interface WheelListener {
    /** One Gray transition, with the time of its edge. */
    void step(int direction, int edgeMicros);

    /** The wheel moved: units of 1/120 detent, and the detent it completes (-1, 0 or +1). */
    void scroll(int units, int detents);

    /** The wheel came to rest: no step for {@link Wheel#REST_MICROS}. */
    void rest();

    /** Both lines changed at once. */
    void illegalTransition(int edgeMicros);
}
