/** What a doctor finds at a mouse: figures, what they mean, and what to do. */
@NullMarked
package clickweight.cli.doctor;

import org.jspecify.annotations.NullMarked;
