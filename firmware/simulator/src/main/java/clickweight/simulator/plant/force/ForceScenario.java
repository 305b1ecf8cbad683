package clickweight.simulator.plant.force;

/** What happens in a {@link ForceScene}. All but {@link #CLEAN} have white noise. */
public enum ForceScenario {
    /** Presses as they come, without noise. */
    CLEAN,
    /** The same with the noise of the reference board, 12 counts. */
    NOISE,
    /** Slow presses, 5 to 20 mN/ms at the threshold. */
    SLOW,
    /** Half of the fingers tremble about the threshold for a while, half come near to it and go. */
    HOVER,
    /** Rest wanders by 100 mN, some 3 mN/s; presses are seconds apart. */
    DRIFT,
    /** One spike of one to three samples, up or down, for each press, anywhere. */
    SPIKES,
    /** Someone knocks on the desk between two presses: all channels ring together. */
    KNOCK,
    /** The mouse is set down between two presses: weightless, a blow, a ring. */
    SET_DOWN,
    /** A snap switch lets the force drop and ring once it makes, above the operating force. */
    SNAP,
    /** The carrier rings under a finger that rests on the wheel, higher than the operating force; between two presses. */
    RESONANCE
}
