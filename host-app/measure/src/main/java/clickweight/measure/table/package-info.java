/** Tables of numbers that people keep as CSV: read as written, and refused by name, line and reason where they are broken. */
@NullMarked
package clickweight.measure.table;

import org.jspecify.annotations.NullMarked;
