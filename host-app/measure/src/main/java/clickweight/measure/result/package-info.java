/** The outcome of a measurement session, growing while samples arrive, and its JSON form. */
@NullMarked
package clickweight.measure.result;

import org.jspecify.annotations.NullMarked;
