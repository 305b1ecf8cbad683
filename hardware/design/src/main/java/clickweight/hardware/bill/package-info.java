/** What to order. */
@NullMarked
package clickweight.hardware.bill;

import org.jspecify.annotations.NullMarked;
