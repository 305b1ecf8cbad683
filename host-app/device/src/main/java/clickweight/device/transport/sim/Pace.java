package clickweight.device.transport.sim;

/** How fast virtual time goes by. */
public interface Pace {
    /** Returns when virtual time may have moved on by so much since the transport was opened, microseconds. */
    void await(long elapsedMicros);

    /** As fast as the machine can. */
    static Pace free() {
        return elapsedMicros -> {};
    }

    /** As fast as a clock on the wall, begun now. */
    static Pace realTime() {
        return new RealTimePace();
    }
}
