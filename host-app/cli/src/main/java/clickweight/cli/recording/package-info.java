/** Recorded files on the command line, curves and captures: found, read, shown. */
@NullMarked
package clickweight.cli.recording;

import org.jspecify.annotations.NullMarked;
