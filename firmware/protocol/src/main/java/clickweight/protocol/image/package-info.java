/** The image of a firmware as a file and as it lies in flash: read by benches and emulators, written by the compiler's tools. */
package clickweight.protocol.image;
