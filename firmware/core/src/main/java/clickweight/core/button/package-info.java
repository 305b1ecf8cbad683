/** Contact edges to presses: one small class per debounce family, and the button that chooses among them. */
package clickweight.core.button;
