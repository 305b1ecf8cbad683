/** Which force a button should have, and when that cannot be said. Forces in mN, rates an hour. */
@NullMarked
package clickweight.measure.recommendation;

import org.jspecify.annotations.NullMarked;
