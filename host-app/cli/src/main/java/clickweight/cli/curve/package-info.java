/** Force curve files on the command line: found, read, shown. */
@NullMarked
package clickweight.cli.curve;

import org.jspecify.annotations.NullMarked;
