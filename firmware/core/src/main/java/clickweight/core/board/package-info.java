/**
 * The hardware seam: what a board must offer so that {@link clickweight.core.Firmware} can run on it.
 *
 * <p>Only interfaces and their constants. All of them are called from the one main loop, never from two threads, and none
 * may block. Every {@code micros} is the board's free-running microsecond clock, which wraps modulo 2^32.
 */
package clickweight.core.board;
