/** The verbs about the tunables of a mouse. */
@NullMarked
package clickweight.cli.settings;

import org.jspecify.annotations.NullMarked;
