/** Sessions of strokes put side by side: two boards, two settings, two days, or the buttons of one mouse. */
@NullMarked
package clickweight.measure.comparison;

import org.jspecify.annotations.NullMarked;
