package clickweight.simulator.plant.human;

/** A few seconds of a human at the wheel: true forces poll by poll, steps of the wheel, and what was meant. */
public final class Episode {
    /** Polls in a millisecond: 8 kHz. */
    public static final int POLLS_PER_MILLI = 8;

    /** What is done. */
    public enum Kind {
        /** A resting finger, shifting, while neighbours click. */
        REST,
        /** Some strokes that turn the wheel. */
        SCROLL,
        /** The desk is knocked at, or the mouse is set down. */
        KNOCK
    }

    /** From where a cued click starts. */
    public enum Cue {
        /** None is meant. */
        NONE,
        /** The finger lay on the button. */
        REST,
        /** The finger comes from elsewhere. */
        LANDING,
        /** The same within 500 ms after the wheel turned. */
        RELANDING,
        /** The wheel turned until now. */
        DURING,
        /** The wheel stopped 150 to 500 ms ago and the finger still lies on it. */
        AFTER,
        /** A press that is held and turns the wheel: half of them from rest, half from a landing. */
        HOLD
    }

    /** Forces in millinewtons; only the first {@link #polls} count. */
    public float[] wheel = new float[1 << 16];

    /** The same of the middle button. */
    public float[] middle = new float[1 << 16];

    /** What a knock does to every channel, in those two already: the others read this alone. */
    public float[] shaken = new float[1 << 16];

    /** Polls of the episode. */
    public int polls;

    /** When the wheel steps, polls in order. */
    public final int[] stepPolls = new int[1024];

    /** Which way, +1 or -1. */
    public final int[] stepDirections = new int[1024];

    /** Steps of the episode. */
    public int steps;

    /** When a finger truly touches the wheel. */
    public final int[] touchPolls = new int[64];

    /** Touches of the episode. */
    public int touches;

    /** What is meant. */
    public Cue cue = Cue.NONE;

    /** Poll in which the finger begins the cued press, and that in which it has ended it. */
    public int onsetPoll;

    /** When the finger begins to let go of it. */
    public int releasePoll;

    /** See {@link #onsetPoll}. */
    public int endPoll;

    void clear() {
        polls = 0;
        steps = 0;
        touches = 0;
        cue = Cue.NONE;
        onsetPoll = 0;
        releasePoll = 0;
        endPoll = 0;
    }

    void step(double millis, int direction) {
        if (steps < stepPolls.length) {
            stepPolls[steps] = poll(millis);
            stepDirections[steps++] = direction;
        }
    }

    void touch(double millis) {
        if (touches < touchPolls.length) {
            touchPolls[touches++] = poll(millis);
        }
    }

    static int poll(double millis) {
        return (int) Math.ceil(millis * POLLS_PER_MILLI);
    }
}
