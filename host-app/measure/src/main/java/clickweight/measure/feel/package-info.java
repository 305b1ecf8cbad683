/** How heavy a click is, found with coins on a button: which mass to try next, and what the answers say. Nothing here knows a terminal. */
@NullMarked
package clickweight.measure.feel;

import org.jspecify.annotations.NullMarked;
