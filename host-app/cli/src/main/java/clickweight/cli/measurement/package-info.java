/** From what a device says to what is measured: adapters, and the result as a table, as JSON and as a report. */
@NullMarked
package clickweight.cli.measurement;

import org.jspecify.annotations.NullMarked;
