/** Two encoder lines to steps, detents and high-resolution scrolling. */
package clickweight.core.encoder;
