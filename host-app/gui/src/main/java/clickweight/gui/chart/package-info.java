/** Charts of force, drawn as columns of pixels; what moves rarely is drawn above on a canvas. */
@NullMarked
package clickweight.gui.chart;

import org.jspecify.annotations.NullMarked;
