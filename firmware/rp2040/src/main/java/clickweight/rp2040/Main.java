package clickweight.rp2040;

import clickweight.core.Firmware;

/**
 * Where the image begins, once the start-up code has set clocks and stacks.
 *
 * <pre>
 * tick          |       |       |       |        each 125 us: an interrupt stamps it and samples the force
 * request           x                            an interrupt when bytes arrive on the serial link
 * poll           ---  -  ---     ---     ---     given the time of its tick; the early one that of the next
 * </pre>
 */
public final class Main {
    private Main() {}

    /** Never returns. What is thrown and where is recorded by the C side, and resets the chip. */
    public static void main(String[] arguments) {
        Rp2040Board board = new Rp2040Board();
        Firmware firmware = new Firmware(board);
        board.ticks().start();
        while (true) {
            int tickMicros = board.ticks().await();
            board.pollBefore(tickMicros);
            firmware.poll(tickMicros);
            board.pollAfter();
        }
    }
}
