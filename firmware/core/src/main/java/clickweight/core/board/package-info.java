/**
 * The hardware seam: what a board must offer so that {@link clickweight.core.Firmware} can run on it.
 *
 * <p>Only interfaces and their constants. All of them are called from the one main loop, never from two threads, and none
 * may block. Every {@code micros} is the board's free-running microsecond clock, which wraps modulo 2^32.
 *
 * <p><b>What a board promises about time.</b> The same edges and forces at the same microseconds give the same judgements on
 * every board that keeps it, so a board is no better than this either:
 *
 * <pre>
 * clock       0           125           250           375
 * ticks       ^            ^             ^             ^       multiples of {@link Board#TICK_MICROS}
 * force       x            x             x             x       one set of samples each, stamped with the tick
 * edges         |  ||            |                 |           each stamped with its own microsecond
 * request                            r
 * polls       p            p         e   p             p       e is early: it is given the time of the next tick, 250
 * </pre>
 *
 * <ul>
 *   <li>The firmware is polled once a tick and given its time: a multiple of 125 us. That poll sees every edge up to and
 *       including that microsecond, and the samples of that tick.
 *   <li>A request on the link may bring a poll early. It is given the time of the tick that comes next, sees the edges so
 *       far, and takes no sample: samples exist at ticks. Edges after it still carry their own, earlier time.
 *   <li>An edge carries the microsecond in which it happened: see {@link DigitalInputs}.
 *   <li>A set of samples carries the tick at which it was taken: see {@link ForceAdc}.
 * </ul>
 */
package clickweight.core.board;
