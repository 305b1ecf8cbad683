/** A measurement at a terminal: how far it is, its result as tables, and what it means. */
@NullMarked
package clickweight.cli.measurement;

import org.jspecify.annotations.NullMarked;
