package clickweight.device;

import clickweight.device.link.WireCounts;
import clickweight.device.stream.StreamCounts;

/**
 * How well the link did since the session was opened: nothing that was lost is missing here.
 *
 * @param wire everything that came, from the first byte on
 * @param joining the part of it that came before the mouse was identified, at the start and after each reconnection:
 *     half a frame there is no error, one has to begin listening somewhere
 * @param stream batches, samples and what is missing from them
 */
public record LinkStatistics(WireCounts wire, WireCounts joining, StreamCounts stream) {
    /** Good frames. */
    public long frames() {
        return wire.frames() - joining.frames();
    }

    /** Frames with a wrong checksum. */
    public long crcErrors() {
        return wire.crcErrors() - joining.crcErrors();
    }

    /** Bytes that were no message. */
    public long bytesDropped() {
        return wire.bytesDropped() - joining.bytesDropped();
    }

    /** Places in the stream where samples are missing, reconnections included. */
    public long gaps() {
        return stream.gaps();
    }

    /** Samples per channel lost between mouse and bench. */
    public long samplesLost() {
        return stream.samplesLost();
    }

    /** Samples per channel the mouse dropped because the link was full. */
    public long deviceDrops() {
        return stream.deviceDrops();
    }

    /** Whether every byte became a message and every sample came. */
    public boolean isClean() {
        return bytesDropped() == 0
                && gaps() == 0
                && samplesLost() == 0
                && deviceDrops() == 0
                && stream.unreadable() == 0;
    }
}
