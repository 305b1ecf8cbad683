/** The command line: one class per verb. */
@NullMarked
package clickweight.cli;

import org.jspecify.annotations.NullMarked;
