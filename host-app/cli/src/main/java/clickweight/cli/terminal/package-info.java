/** What a person sees and what a script reads: streams, colours, tables, JSON, exit codes. */
@NullMarked
package clickweight.cli.terminal;

import org.jspecify.annotations.NullMarked;
