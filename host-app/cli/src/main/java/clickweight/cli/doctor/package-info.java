/** Findings of the doctor as lines and as JSON. */
@NullMarked
package clickweight.cli.doctor;

import org.jspecify.annotations.NullMarked;
