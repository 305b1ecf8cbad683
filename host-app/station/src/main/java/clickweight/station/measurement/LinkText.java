package clickweight.station.measurement;

import clickweight.device.stream.StreamCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well the wire did, in words: what came, and what is missing. */
final class LinkText {
    static final String PREFIX = "Link: ";

    private LinkText() {}

    /** One line for under a table. */
    static String line(StreamCounts stream, long crcErrors, long bytesDropped) {
        String heard = String.format(
                Locale.ROOT, PREFIX + "%,d samples per button in %,d batches", stream.samples(), stream.batches());
        List<String> lost = losses(stream, crcErrors, bytesDropped);
        return heard + ", " + (lost.isEmpty() ? "nothing lost." : String.join(", ", lost) + ".");
    }

    /** What was lost or could not be read; empty when nothing. */
    static List<String> losses(StreamCounts stream, long crcErrors, long bytesDropped) {
        List<String> losses = new ArrayList<>();
        add(losses, stream.gaps(), "gaps");
        add(losses, stream.samplesLost(), "samples lost on the wire");
        add(losses, stream.deviceDrops(), "samples dropped by the mouse");
        add(losses, crcErrors, "frames with a wrong checksum");
        add(losses, bytesDropped, "bytes that were no message");
        add(losses, stream.unreadable(), "messages of an unknown kind");
        return losses;
    }

    /** The same as numbers, for a program to read. */
    static Map<String, Long> counts(StreamCounts stream, long crcErrors, long bytesDropped) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("batches", stream.batches());
        counts.put("samples_per_button", stream.samples());
        counts.put("gaps", stream.gaps());
        counts.put("samples_lost", stream.samplesLost());
        counts.put("samples_dropped_by_device", stream.deviceDrops());
        counts.put("crc_errors", crcErrors);
        counts.put("bytes_dropped", bytesDropped);
        return counts;
    }

    private static void add(List<String> losses, long count, String what) {
        if (count > 0) {
            losses.add(String.format(Locale.ROOT, "%,d %s", count, what));
        }
    }
}
