/** Reaching a mouse from the command line: which one, which buttons, and where what it says is kept. */
@NullMarked
package clickweight.cli.link;

import org.jspecify.annotations.NullMarked;
