/**
 * Any USB mouse, by what its own report descriptor says (HID 1.11, section 6.2.2): where its buttons and its wheel stand in its
 * reports, and what happened between two of them. Nothing is taken for granted and nothing is allocated by size that a
 * descriptor claims.
 */
@NullMarked
package clickweight.device.mouse;

import org.jspecify.annotations.NullMarked;
