package clickweight.protocol.dictionary;

import clickweight.protocol.ProtocolVersion;
import clickweight.protocol.setting.SettingCatalogue;
import clickweight.protocol.setting.SettingSpec;

/**
 * The protocol as data and words: for people, for checks, and for captures that outlive this version. Never loaded by
 * the device, which only carries the checksum of {@link #json()} as {@link ProtocolVersion#DICTIONARY_CHECKSUM}.
 */
public final class Dictionary {
    private Dictionary() {}

    /** Everything as JSON, one line a message or setting, in a fixed order: the same bytes from the same protocol. */
    public static String json() {
        StringBuilder out = new StringBuilder();
        out.append("{\"protocol\":\"").append(ProtocolVersion.MAJOR).append('.').append(ProtocolVersion.MINOR);
        out.append(
                "\",\"byte_order\":\"little\",\"frame\":\"COBS(message, CRC-32 little endian), 0x00\",\n\"messages\":[");
        String message = "";
        for (String[] row : MessageTable.ROWS) {
            boolean next = !row[0].equals(message);
            if (next) {
                out.append(message.isEmpty() ? "\n" : "]},\n");
                message = row[0];
                out.append("{\"id\":").append(Integer.parseInt(row[1], 16)).append(",\"name\":");
                quote(out, message).append(",\"fields\":[");
            }
            out.append(next ? "" : ",").append("{\"name\":");
            quote(out, row[2]).append(",\"at\":").append(row[3]).append(",\"type\":");
            quote(out, row[4]).append('}');
        }
        out.append("]}],\n\"settings\":[");
        for (int i = 0; i < SettingCatalogue.count(); i++) {
            SettingSpec spec = SettingCatalogue.at(i);
            out.append(i == 0 ? "\n" : ",\n")
                    .append("{\"id\":")
                    .append(spec.id())
                    .append(",\"name\":");
            quote(out, spec.name()).append(",\"unit\":");
            quote(out, SettingTexts.unit(spec.unit())).append(",\"minimum\":").append(spec.minimum());
            out.append(",\"maximum\":")
                    .append(spec.maximum())
                    .append(",\"step\":")
                    .append(spec.step());
            out.append(",\"default\":").append(spec.defaultValue()).append('}');
        }
        return out.append("]}\n").toString();
    }

    private static StringBuilder quote(StringBuilder out, String text) {
        return out.append('"').append(text).append('"');
    }
}
