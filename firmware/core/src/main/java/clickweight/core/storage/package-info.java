/** Records kept in flash: two slots an area, written in the background. Knows nothing of what the records mean. */
package clickweight.core.storage;
