/** The verbs about sessions that are kept. */
@NullMarked
package clickweight.cli.sessions;

import org.jspecify.annotations.NullMarked;
