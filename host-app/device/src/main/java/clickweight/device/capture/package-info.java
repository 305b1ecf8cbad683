/**
 * What a wire carried, in a file that outlives its recorder: a header for people, then the messages as received.
 *
 * <pre>
 * clickweight capture 1\n              always the first line
 * created: 2026-11-23T10:00:00Z\n      key: value lines
 * ...
 * {"protocol":"1.1", ... }\n 00        the dictionary of the recorder's protocol, then a zero byte
 * frame 00 frame 00 ...                messages, and records of the bench's own (ids from E0 on), framed as on the wire
 * </pre>
 */
package clickweight.device.capture;
