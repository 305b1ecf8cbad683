package clickweight.device.capture;

import clickweight.device.stream.LinkError;
import clickweight.device.stream.MessageDispatcher;
import clickweight.device.stream.SessionListener;
import clickweight.device.stream.StreamCounts;
import clickweight.protocol.frame.FrameDecoder;
import clickweight.protocol.message.MessageId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Plays a capture to a listener, which hears what it would have heard live. A file cut at any byte gives all records that
 * are whole; what is left over is named in the summary.
 */
public final class CaptureReader {
    private static final int CHUNK_BYTES = 1 << 16;

    private final CaptureHeader header;
    private final SessionListener listener;
    private final MessageDispatcher dispatcher;
    private final FrameDecoder decoder = new FrameDecoder();
    private boolean ended;
    private long damagedReported;

    private CaptureReader(CaptureHeader header, SessionListener listener) {
        this.header = header;
        this.listener = listener;
        // what an earlier bench left streaming never gets into a capture
        this.dispatcher = new MessageDispatcher(listener, true);
    }

    /** Whether the file begins as a capture does. */
    public static boolean isCapture(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(CaptureWriter.FIRST_LINE.length());
            return new String(start, StandardCharsets.ISO_8859_1).equals(CaptureWriter.FIRST_LINE);
        }
    }

    /**
     * Plays the whole file.
     *
     * @throws CaptureException when the file is missing, cannot be read or is no capture
     */
    public static Replay play(Path path, SessionListener listener) throws CaptureException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(CaptureHeader.MAX_LENGTH);
            CaptureHeader header = CaptureHeader.parse(path.toString(), start, start.length);
            CaptureReader reader = new CaptureReader(header, listener);
            return reader.play(in, start);
        } catch (NoSuchFileException e) {
            throw new CaptureException(path + " is not there: check the name.", e);
        } catch (CaptureException e) {
            throw e;
        } catch (IOException e) {
            throw new CaptureException(
                    path + " cannot be read (" + e.getMessage() + "): check that it is a file you may read.", e);
        }
    }

    private Replay play(InputStream in, byte[] start) throws IOException {
        long fileBytes = start.length;
        feed(start, header.length(), start.length - header.length());
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
            fileBytes += read;
            feed(chunk, 0, read);
        }
        dispatcher.endOfStream();
        CaptureSummary summary = new CaptureSummary(
                fileBytes,
                header.length(),
                decoder.framesOk(),
                decoder.bytesInFrames(),
                decoder.bytesDropped(),
                decoder.bytesPending(),
                header.whole(),
                ended);
        return new Replay(header, summary, dispatcher.counts());
    }

    private void feed(byte[] bytes, int offset, int length) {
        int taken = 0;
        while (taken < length) {
            taken += decoder.feed(bytes, offset + taken, length - taken);
            boolean ready = decoder.messageReady();
            reportDamage();
            if (ready) {
                accept(decoder.message(), decoder.messageLength());
            }
        }
    }

    /** Damage of the file itself reaches the listener as damage of the link did. */
    private void reportDamage() {
        long damaged = decoder.bytesDropped() - damagedReported;
        if (damaged > 0) {
            damagedReported = decoder.bytesDropped();
            listener.onLinkError(new LinkError(0, 1, damaged));
        }
    }

    private void accept(byte[] record, int length) {
        int id = record[0] & 0xFF;
        if (id < MessageId.FIRST_CAPTURE_RECORD) {
            dispatcher.accept(record, length);
        } else if (HostRecord.isWhole(record, length)) {
            switch (id) {
                case HostRecord.LINK_ERROR -> listener.onLinkError(HostRecord.linkError(record));
                case HostRecord.GAP -> dispatcher.reconnected();
                case HostRecord.NOTE -> listener.onNote(HostRecord.note(record, length));
                case HostRecord.END -> ended = true;
                case HostRecord.RIG -> listener.onRig(HostRecord.rig(record));
                case HostRecord.RIG_EDGE -> listener.onRigEdge(HostRecord.isMake(record), HostRecord.micros(record));
                default -> {
                    // a later bench's record: this one has no use for it
                }
            }
        }
    }

    /**
     * What came of playing a capture.
     *
     * @param header what the file says about itself
     * @param summary how much of it could be read
     * @param stream what it holds and what is missing from it
     */
    public record Replay(CaptureHeader header, CaptureSummary summary, StreamCounts stream) {}
}
