/** How fast and in how much memory recordings are analysed: a made-up capture, this bench, and NumPy beside it. */
@NullMarked
package clickweight.cli.bench;

import org.jspecify.annotations.NullMarked;
