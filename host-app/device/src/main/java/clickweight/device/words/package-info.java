/** What a mouse says and what goes wrong, in words for a person: one place, so that every screen and every verb says the same. */
@NullMarked
package clickweight.device.words;

import org.jspecify.annotations.NullMarked;
