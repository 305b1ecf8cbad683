package clickweight.rp2040.usb;

import java.util.HexFormat;

/** Bytes as people write them: two digits each, blanks between. */
final class Hex {
    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();

    private Hex() {}

    static byte[] bytes(String text) {
        String digits = text.replaceAll("\\s+", "");
        return HexFormat.of().parseHex(digits);
    }

    static String text(byte[] bytes) {
        return SPACED.formatHex(bytes);
    }
}
