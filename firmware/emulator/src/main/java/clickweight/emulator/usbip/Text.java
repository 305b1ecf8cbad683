package clickweight.emulator.usbip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in fields of a fixed size, ended by a zero. */
final class Text {
    private Text() {}

    static String of(byte[] field) {
        int length = 0;
        while (length < field.length && field[length] != 0) {
            length++;
        }
        return new String(field, 0, length, StandardCharsets.ISO_8859_1);
    }

    static byte[] field(String text, int bytes) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), bytes);
    }
}
