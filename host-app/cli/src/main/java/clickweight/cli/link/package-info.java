/** What a mouse has to say in between, on standard error. */
@NullMarked
package clickweight.cli.link;

import org.jspecify.annotations.NullMarked;
