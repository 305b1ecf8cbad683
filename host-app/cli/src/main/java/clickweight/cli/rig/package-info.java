/** A force rig on one wire and any mouse on another, made into one measurement. */
@NullMarked
package clickweight.cli.rig;

import org.jspecify.annotations.NullMarked;
