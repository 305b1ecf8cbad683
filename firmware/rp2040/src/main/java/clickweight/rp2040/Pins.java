package clickweight.rp2040;

/** Which GPIO is what on the reference board; a test of hardware/design holds hardware/pinmap.csv and the board to it. */
public final class Pins {
    /** Serial port: from the board. */
    public static final int UART_TRANSMIT = 0;
    /** Serial port: to the board. */
    public static final int UART_RECEIVE = 1;
    /** Line 0; the others follow in order. Pins 0 to 15 are those whose edges are captured. */
    public static final int FIRST_LINE = 2;
    /** Channel 0; the others follow in order. The chip has its converter's inputs here. */
    public static final int FIRST_CHANNEL = 26;
    /** Borrowed at a USB reset (RP2040-E5): nothing may be connected that must not blink. */
    public static final int BORROWED = 15;

    private Pins() {}
}
