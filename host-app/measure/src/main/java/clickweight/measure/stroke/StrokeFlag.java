package clickweight.measure.stroke;

/** Why a stroke, or a value of it, is not to be trusted without a second look. */
public enum StrokeFlag {
    /** The ramp was faster than the stated error bound allows (measurement.md 2.2). Values are kept. */
    TOO_FAST("The press was faster than the stated error bound allows; press more slowly."),
    /** A sample that a value rests on was at an end of the converter. Those values are left out. */
    SATURATED("The force reached an end of the converter's range, so the true force is unknown; use a lower gain."),
    /** Samples were lost where a value needs them. Those values are left out. */
    GAP("Samples were lost during the press; check the cable and the link statistics."),
    /** No unloaded stretch and touch before the press. Forces have no zero and are left out. */
    NO_TOUCH("No unloaded moment was seen before the press, so its zero is unknown; lift the finger between presses."),
    /** Force went past activation force, or the contact opened, and no make edge was seen. */
    NO_MAKE("The force passed the activation force but no make edge came; check the contact.");

    private final String explanation;

    StrokeFlag(String explanation) {
        this.explanation = explanation;
    }

    /** What happened and what to do, in one sentence. */
    public String explanation() {
        return explanation;
    }
}
