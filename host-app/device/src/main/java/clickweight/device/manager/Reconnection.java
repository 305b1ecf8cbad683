package clickweight.device.manager;

import clickweight.device.Session;
import clickweight.device.link.SessionException;
import clickweight.device.transport.DeviceListing;
import clickweight.device.transport.Transport;
import clickweight.device.transport.TransportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Waits for a mouse that went away and lets its session go on.
 *
 * <pre>
 * wire      gone |                                 | there again, perhaps at another port
 * attempts       x     x     x     x     x     x     opened, the same serial number: the stream goes on
 * gives up                                                              | after the limit
 * </pre>
 */
public final class Reconnection {
    private static final long ATTEMPT_MICROS = 250_000;

    private final Surroundings world;
    private final String uri;
    private final long limitMicros;
    private String lastTrouble = "";

    /**
     * @param uri where the mouse was; it is looked for there first, then wherever its serial number is listed
     * @param limitMicros longest wait
     */
    public Reconnection(Surroundings world, String uri, long limitMicros) {
        this.world = world;
        this.uri = uri;
        this.limitMicros = limitMicros;
    }

    /** Hears how long a mouse has been away. */
    public interface Waiting {
        /** Comes with every attempt that failed. */
        void away(long awayMicros, long limitMicros);
    }

    /**
     * Goes on with a session whose wire was lost; the session itself records the gap.
     *
     * @return whether the mouse is back; if not, {@link #lastTrouble} says what was in the way
     * @throws IOException when what was recorded cannot be written
     */
    public boolean resume(Session session, Waiting waiting) throws IOException {
        // a port that is still held could not be opened again
        session.disconnect();
        long begun = world.nowMicros();
        while (true) {
            for (String place : places(session.identity().serialNumber())) {
                if (attempt(session, place)) {
                    return true;
                }
            }
            long away = world.nowMicros() - begun;
            if (away >= limitMicros) {
                return false;
            }
            waiting.away(away, limitMicros);
            world.rest(Math.min(ATTEMPT_MICROS, limitMicros - away));
        }
    }

    private List<String> places(String serialNumber) {
        List<String> places = new ArrayList<>();
        places.add(uri);
        for (DeviceListing listing : world.list()) {
            if (listing.serialNumber().equals(serialNumber) && !places.contains(listing.uri())) {
                places.add(listing.uri());
            }
        }
        return places;
    }

    private boolean attempt(Session session, String place) throws IOException {
        Transport transport;
        try {
            transport = world.open(place);
        } catch (TransportException e) {
            lastTrouble = e.getMessage();
            return false;
        }
        try {
            session.reconnect(transport);
            return true;
        } catch (TransportException | SessionException e) {
            lastTrouble = e.getMessage();
            transport.close();
            return false;
        }
    }

    /** Why the last attempt failed, in a sentence; empty before one has. */
    public String lastTrouble() {
        return lastTrouble;
    }
}
