/** The firmware on a real chip: the board behind {@link clickweight.core.board.Board}, and where the image begins. */
package clickweight.rp2040;
