package clickweight.device.capture;

/**
 * How a capture was read. {@code fileBytes = headerBytes + recordBytes + damagedBytes + tailBytes}.
 *
 * @param fileBytes bytes in the file
 * @param headerBytes bytes of the header with its zero; the whole file when it was cut in there
 * @param records records read, the bench's own included
 * @param recordBytes bytes they take
 * @param damagedBytes bytes in the middle that are no record
 * @param tailBytes bytes of a record that was cut off at the end
 * @param headerWhole whether the header's end was found
 * @param ended whether the recorder finished by itself; false when it was killed or the file was cut
 */
public record CaptureSummary(
        long fileBytes,
        long headerBytes,
        long records,
        long recordBytes,
        long damagedBytes,
        long tailBytes,
        boolean headerWhole,
        boolean ended) {
    /** Whether the file is as its recorder meant it. */
    public boolean isWhole() {
        return headerWhole && ended && damagedBytes == 0 && tailBytes == 0;
    }

    /** What is wrong with the file, in one sentence; empty when nothing is. */
    public String warning() {
        if (isWhole()) {
            return "";
        }
        if (!headerWhole) {
            return "The capture is cut off in its header, after " + fileBytes + " bytes: it holds no record.";
        }
        StringBuilder text = new StringBuilder("The capture ");
        text.append(ended ? "is damaged" : tailBytes > 0 ? "is cut off in the middle of a record" : "was not finished");
        text.append(": ").append(records).append(" records were read");
        if (tailBytes > 0) {
            text.append(", ").append(tailBytes).append(" bytes of a cut record at the end were left");
        }
        if (damagedBytes > 0) {
            text.append(", ").append(damagedBytes).append(" damaged bytes were passed over");
        }
        return text.append('.').toString();
    }
}
