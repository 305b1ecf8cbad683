package clickweight.rp2040.usb;

/**
 * Where in a frame of the bus we are, from the frame number as each poll sees it:
 *
 * <pre>
 * poll        |    |    |    |    |    |    |    |    |
 * frame    --SOF-----------------------------------SOF---
 *              |  early, packets may be offered | late |
 * </pre>
 *
 * <p>RP2040-E15: the controller hangs for good when certain bus errors meet an IN transfer; they have been seen where a
 * hub let a packet run into the end of a frame. So IN packets are offered in the first 800 us of a frame only. A poll knows
 * the start of a frame no better than to one poll; the earliest start is assumed. When no frames come, nothing is late.
 */
final class FrameClock {
    /** 800 us, less one poll, because a poll may be run before the time it is given. */
    static final int EARLY_MICROS = 675;

    private static final int FRAME_MICROS = 1000;

    private int number = -1;
    private boolean running;
    private int earliestStartMicros;
    private int latestStartMicros;
    private int lastPollMicros;

    /** The frame number read at {@code nowMicros}. */
    void poll(int frameNumber, int nowMicros) {
        if (number >= 0 && frameNumber != number) {
            running = true;
            earliestStartMicros = lastPollMicros;
            latestStartMicros = nowMicros;
        } else if (nowMicros - latestStartMicros >= FRAME_MICROS) {
            running = false;
        }
        number = frameNumber;
        lastPollMicros = nowMicros;
    }

    /** Whether the frame, as of the last poll, is so far gone that an IN packet had better wait for the next. */
    boolean late() {
        return running && lastPollMicros - earliestStartMicros > EARLY_MICROS;
    }
}
