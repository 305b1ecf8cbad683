package clickweight.device.link;

/**
 * The account of a wire: {@code bytesRead = bytesInFrames + bytesDropped + bytesPending}.
 *
 * @param frames frames whose checksum was right
 * @param crcErrors whole frames with a wrong checksum
 * @param malformed runs of bytes that could not be a frame
 * @param bytesRead bytes that came
 * @param bytesInFrames bytes of good frames
 * @param bytesDropped bytes that belonged to no good frame
 * @param bytesPending bytes since the last end of a frame
 */
public record WireCounts(
        long frames,
        long crcErrors,
        long malformed,
        long bytesRead,
        long bytesInFrames,
        long bytesDropped,
        long bytesPending) {
    /** Nothing heard. */
    public static final WireCounts NONE = new WireCounts(0, 0, 0, 0, 0, 0, 0);

    /** The sum, field by field. */
    public WireCounts plus(WireCounts other) {
        return new WireCounts(
                frames + other.frames,
                crcErrors + other.crcErrors,
                malformed + other.malformed,
                bytesRead + other.bytesRead,
                bytesInFrames + other.bytesInFrames,
                bytesDropped + other.bytesDropped,
                bytesPending + other.bytesPending);
    }

    /** What came since {@code earlier}. */
    public WireCounts since(WireCounts earlier) {
        return new WireCounts(
                frames - earlier.frames,
                crcErrors - earlier.crcErrors,
                malformed - earlier.malformed,
                bytesRead - earlier.bytesRead,
                bytesInFrames - earlier.bytesInFrames,
                bytesDropped - earlier.bytesDropped,
                bytesPending - earlier.bytesPending);
    }

    /** The same, when nothing more will come: what was pending is lost. */
    WireCounts closed() {
        return new WireCounts(frames, crcErrors, malformed, bytesRead, bytesInFrames, bytesDropped + bytesPending, 0);
    }
}
