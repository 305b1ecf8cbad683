/** One self-contained HTML page from a result. */
@NullMarked
package clickweight.measure.report;

import org.jspecify.annotations.NullMarked;
