/** A channel calibrated with known masses, step by step. */
@NullMarked
package clickweight.gui.calibrating;

import org.jspecify.annotations.NullMarked;
