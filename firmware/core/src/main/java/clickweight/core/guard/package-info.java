/** The wheel as a button: presses that scrolling makes are not reported, detents that pressing makes are not scrolled. */
package clickweight.core.guard;
