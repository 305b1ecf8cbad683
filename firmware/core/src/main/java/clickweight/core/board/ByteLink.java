package clickweight.core.board;

/** A byte stream to the bench. Never blocks: it takes or gives what fits now. */
public interface ByteLink {
    /** Room a board gives its outgoing queue at least, so that a reply, events and a batch fit side by side. */
    int MINIMUM_QUEUE_BYTES = 1024;

    /** Reads up to {@code length} bytes that have arrived into {@code bytes} from {@code offset}; returns how many, 0 for none. */
    int read(byte[] bytes, int offset, int length);

    /** Bytes that {@link #write} would take now. */
    int writable();

    /** Queues bytes for sending, copied before returning; {@code length} must not exceed {@link #writable()}. */
    void write(byte[] bytes, int offset, int length);
}
