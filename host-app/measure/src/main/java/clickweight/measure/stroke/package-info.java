/** One press of one button, from touch to lift, turned into forces at events. */
@NullMarked
package clickweight.measure.stroke;

import org.jspecify.annotations.NullMarked;
