package clickweight.device.capture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the header of a capture says.
 *
 * @param values the key: value lines in their order, such as created, device, serial-number
 * @param dictionary the recorder's protocol dictionary, JSON; empty when cut off
 * @param length bytes with the closing zero, or of what there is of it
 * @param whole whether the closing zero was found
 */
public record CaptureHeader(Map<String, String> values, String dictionary, int length, boolean whole) {
    /** Far above any header, so that a file of another kind is not searched to its end. */
    static final int MAX_LENGTH = 1 << 20;

    /**
     * Reads a header.
     *
     * @param start the first bytes of the file, up to {@link #MAX_LENGTH}
     * @throws CaptureException when this is no capture or one of a later version
     */
    static CaptureHeader parse(String name, byte[] start, int available) throws CaptureException {
        String text = new String(start, 0, available, StandardCharsets.ISO_8859_1);
        int lineEnd = text.indexOf('\n');
        if (!text.startsWith(CaptureWriter.FIRST_LINE) || lineEnd < 0) {
            throw new CaptureException(name + " is not a capture: a capture begins with the line '"
                    + CaptureWriter.FIRST_LINE + CaptureWriter.VERSION + "'; choose a file that record has written.");
        }
        String version = text.substring(CaptureWriter.FIRST_LINE.length(), lineEnd);
        if (!version.equals(Integer.toString(CaptureWriter.VERSION))) {
            throw new CaptureException(name + " is a capture of version " + version + " and this bench reads version "
                    + CaptureWriter.VERSION + ": update the bench.");
        }
        int zero = text.indexOf(0);
        if (zero < 0 && available >= MAX_LENGTH) {
            throw new CaptureException(name + " has a header without end: the file is damaged; record again.");
        }
        int length = zero < 0 ? available : zero + 1;
        return read(new String(start, 0, zero < 0 ? available : zero, StandardCharsets.UTF_8), length, zero >= 0);
    }

    private static CaptureHeader read(String text, int length, boolean whole) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = text.indexOf('\n') + 1;
        while (at < text.length() && text.charAt(at) != '{') {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            int colon = line.indexOf(": ");
            if (colon > 0 && end >= 0) {
                values.put(line.substring(0, colon), line.substring(colon + 2));
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return new CaptureHeader(values, whole ? text.substring(at) : "", length, whole);
    }
}
