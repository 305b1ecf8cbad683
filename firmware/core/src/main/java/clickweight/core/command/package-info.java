/** Requests from the bench, and their answers. */
package clickweight.core.command;
