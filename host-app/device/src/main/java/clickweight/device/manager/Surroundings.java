package clickweight.device.manager;

import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import clickweight.device.transport.Transports;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What looking for a mouse needs of the world; its time is virtual in tests. */
public interface Surroundings {
    /** A rising clock in microseconds. */
    long nowMicros();

    /** Lets time go by. */
    void rest(long micros);

    /** Where mice could be now. */
    List<DeviceListing> list();

    /** Opens a wire. */
    Transport open(String uri) throws TransportException;

    /** The world itself, with wall time. */
    static Surroundings real() {
        return new Surroundings() {
            private static final long NANOS = 1000;

            @Override
            public long nowMicros() {
                return System.nanoTime() / NANOS;
            }

            @Override
            public void rest(long micros) {
                LockSupport.parkNanos(micros * NANOS);
            }

            @Override
            public List<DeviceListing> list() {
                return Transports.list();
            }

            @Override
            public Transport open(String uri) throws TransportException {
                return Transports.open(uri);
            }
        };
    }
}
