/** Coins on the buttons of any mouse: clicks as the terminal reports them, the dialogue, the card. */
@NullMarked
package clickweight.cli.feel;

import org.jspecify.annotations.NullMarked;
