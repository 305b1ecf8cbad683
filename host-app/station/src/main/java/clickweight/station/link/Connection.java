package clickweight.station.link;

import clickweight.device.Session;
import clickweight.device.capture.CaptureWriter;
import clickweight.device.link.Patience;
import clickweight.device.manager.Reconnection;
import clickweight.device.manager.Surroundings;
import clickweight.device.stream.SessionListener;
import clickweight.device.transport.DeviceGoneException;
import clickweight.device.transport.Transport;
import clickweight.device.transport.Transports;
import clickweight.station.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session and, where one is wanted, the capture of it: opened together, closed together. */
public final class Connection implements AutoCloseable {
    /** Longest silence of a mouse that should be streaming, in the transport's time. */
    private static final long SILENCE_MICROS = 2_000_000;

    private static final long PUMP_MICROS = 50_000;
    private static final double MICROS = 1e6;

    /** What is said when the mouse went away, while it is waited for, and when it is back. */
    public interface Away {
        void gone(String sentence);

        void waiting(long awayMicros, long limitMicros);

        void back(String sentence);
    }

    private final String uri;
    private final Session session;
    private final @Nullable Path path;
    private final @Nullable CaptureWriter capture;
    private long silentMicros;

    private Connection(String uri, Session session, @Nullable Path path, @Nullable CaptureWriter capture) {
        this.uri = uri;
        this.session = session;
        this.path = path;
        this.capture = capture;
    }

    /** Opens without a capture. */
    public static Connection open(String uri, SessionListener listener) throws IOException {
        return new Connection(uri, Session.open(Transports.open(uri), listener), null, null);
    }

    /** Opens with a capture, which is only created when there is a wire and only kept when a mouse answers. */
    public static Connection open(String uri, SessionListener listener, Optional<Path> capturePath) throws IOException {
        if (capturePath.isEmpty()) {
            return open(uri, listener);
        }
        Path path = capturePath.get();
        Transport transport = Transports.open(uri);
        CaptureWriter capture;
        try {
            capture = CaptureWriter.create(path, Instant.now());
        } catch (IOException e) {
            transport.close();
            throw e;
        }
        try {
            return new Connection(uri, Session.open(transport, listener, capture), path, capture);
        } catch (IOException e) {
            capture.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    public Session session() {
        return session;
    }

    /** Hears what there is; a stream that has gone silent is an error. */
    public void pump() throws IOException {
        if (isSilentAfterPump()) {
            throw Failure.device("The mouse on " + uri + " stopped sending samples without a word: "
                    + "unplug it, plug it in and try again" + saved() + ".");
        }
    }

    /**
     * Hears what there is; a mouse that goes away, or is silent as one behind a converter is then, is waited for and its
     * stream goes on.
     *
     * @param limitSeconds longest wait; 0 takes the first loss for the end, as {@link #pump()} does
     * @throws DeviceGoneException when it is gone for good
     */
    public void pump(Surroundings world, double limitSeconds, Away away) throws IOException {
        if (limitSeconds <= 0) {
            pump();
            return;
        }
        try {
            if (!isSilentAfterPump()) {
                return;
            }
        } catch (DeviceGoneException e) {
            // waited for below
        }
        silentMicros = 0;
        away.gone("The mouse on " + uri + " is gone: plug it in again within "
                + String.format(Locale.ROOT, "%.0f", limitSeconds) + " s, and this goes on.");
        long begun = world.nowMicros();
        Reconnection reconnection = new Reconnection(world, uri, (long) (limitSeconds * MICROS));
        if (!reconnection.resume(session, away::waiting)) {
            throw new DeviceGoneException(uri);
        }
        away.back(String.format(
                Locale.ROOT,
                "The mouse is back after %.1f s; the gap is recorded.",
                (world.nowMicros() - begun) / MICROS));
    }

    private boolean isSilentAfterPump() throws IOException {
        silentMicros = session.pump(PUMP_MICROS) == 0 ? silentMicros + PUMP_MICROS : 0;
        return silentMicros >= Patience.of(SILENCE_MICROS);
    }

    /** Where the capture is, in words to go on a sentence with; empty without one. */
    private String saved() {
        return path == null
                ? ""
                : "; what was heard is in " + path + ", read it with 'clickweight analyze " + path + "'";
    }

    /** That the mouse went away, in one sentence: when, where what it said is, and what to do. */
    public Failure gone(String when) {
        return Failure.device("The mouse on " + uri + " is gone after " + when
                + ", it was unplugged or switched off: plug it in and start again" + saved() + ".");
    }

    /** Where the capture is. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    @Override
    public void close() throws IOException {
        try {
            session.close();
        } finally {
            if (capture != null) {
                capture.close();
            }
        }
    }
}
