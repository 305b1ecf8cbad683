/** The mouse as a plain Java program: {@link clickweight.core.Firmware} on a {@link clickweight.core.board.Board}. */
package clickweight.core;
