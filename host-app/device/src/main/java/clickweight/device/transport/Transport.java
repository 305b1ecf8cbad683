package clickweight.device.transport;

/**
 * Bytes to and from one mouse, over whatever wire; where a wire {@link #carriesMessages() carries messages}, a whole one in
 * each read and write. Not safe for use by two threads; one exception: {@link #close()} may
 * be called from another thread.
 */
public interface Transport extends AutoCloseable {
    /** What {@link #read} returns when the other end has gone for good: unplugged, switched off, connection closed. */
    int GONE = -1;

    /**
     * Reads what has arrived, or waits for the first byte.
     *
     * @param timeoutMicros longest wait in microseconds of this transport's {@link #nowMicros() clock}; 0 does not wait
     * @return the bytes read, 0 when none came in time, {@link #GONE} when none will ever come
     */
    int read(byte[] bytes, int offset, int length, long timeoutMicros) throws TransportException;

    /**
     * Whether each read brings exactly one message and each write sends one. Otherwise they are bytes as they come, and
     * messages travel in frames.
     */
    default boolean carriesMessages() {
        return false;
    }

    /** Bytes that came and were dropped before {@link #read} asked for them; only a wire that reads ahead has any. */
    default long bytesLost() {
        return 0;
    }

    /** Sends all of the bytes. */
    void write(byte[] bytes, int offset, int length) throws TransportException;

    /**
     * The clock in which waiting is counted, in microseconds from an arbitrary start: wall time on a real wire, virtual
     * time in the simulator. Only for timeouts: a measurement knows device time alone.
     */
    long nowMicros();

    /** What a person would call this wire, as in {@code serial:/dev/ttyACM0}. */
    String description();

    @Override
    void close();
}
