/** The chip from Java: every register access goes through {@link clickweight.rp2040.chip.Memory}. */
package clickweight.rp2040.chip;
