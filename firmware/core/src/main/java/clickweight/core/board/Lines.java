package clickweight.core.board;

/**
 * The numbers of the digital lines: bit {@code n} of a mask is line {@code n}.
 *
 * <p>A level of 1 means the contact is closed: a normally open (NO) line is 0 at rest, a normally closed (NC) line is 1 at
 * rest. Line {@code b} is the NO contact of button {@code b}, line {@code b + NC_OFFSET} its NC contact, with the buttons
 * numbered as in the protocol: left, right, wheel, middle.
 */
public final class Lines {
    public static final int LEFT = 0;
    public static final int RIGHT = 1;
    public static final int WHEEL = 2;
    public static final int MIDDLE = 3;
    public static final int LEFT_NC = 4;
    public static final int RIGHT_NC = 5;
    public static final int WHEEL_NC = 6;
    public static final int MIDDLE_NC = 7;
    public static final int ENCODER_A = 8;
    public static final int ENCODER_B = 9;

    /** How many lines there are. */
    public static final int COUNT = 10;

    /** From a button's NO line to its NC line. */
    public static final int NC_OFFSET = 4;

    /** Both encoder lines as a mask. */
    public static final int ENCODER_MASK = 1 << ENCODER_A | 1 << ENCODER_B;

    private Lines() {}
}
