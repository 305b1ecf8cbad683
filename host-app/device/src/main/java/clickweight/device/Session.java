package clickweight.device;

import clickweight.device.capture.CaptureWriter;
import clickweight.device.link.Conversation;
import clickweight.device.link.SessionException;
import clickweight.device.link.VersionException;
import clickweight.device.link.Wire;
import clickweight.device.link.WireCounts;
import clickweight.device.link.WireListener;
import clickweight.device.settings.SettingsClient;
import clickweight.device.stream.DeviceIdentity;
import clickweight.device.stream.LinkError;
import clickweight.device.stream.MessageDispatcher;
import clickweight.device.stream.Rig;
import clickweight.device.stream.SessionListener;
import clickweight.device.transport.Transport;
import clickweight.protocol.message.Calibration;
import clickweight.protocol.message.Identity;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.SimpleRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One mouse over one wire, from open to close. One thread calls everything; the listener is called from within.
 *
 * <pre>
 * open           startStreaming        pump pump pump ...        stopStreaming   close
 * identify, hush calibrations, batches, events ...               the last batch
 *                                       wire gone: DeviceGoneException
 *                                       reconnect: identify, same mouse?, Gap, stream goes on
 * </pre>
 *
 * <p>A mouse of another protocol version can be opened: its identity and its settings can be read, all else throws
 * {@link VersionException}. What was heard goes to the capture, if there is one, before the listener hears of it.
 */
public final class Session implements AutoCloseable {
    private static final double TARE_SCALE = 16;
    private static final double NANO_PER_MILLI = 1e6;
    private static final double MOST_PPM = 65_535;

    private final @Nullable CaptureWriter capture;
    private final SessionListener listener;
    private final MessageDispatcher dispatcher;
    private final Calibrations calibrations = new Calibrations();
    private final Wire wire;
    private final Conversation conversation;
    private final MeasuringRequests requests;
    private final StreamEnd streamEnd;
    private final DeviceIdentity identity;
    private final SettingsClient settings;
    private final EarlyFaults earlyFaults = new EarlyFaults();
    private WireCounts joiningCounts = WireCounts.NONE;
    private boolean joining;
    private int streamingDivisor;
    private int streamingMask;

    private Session(Transport transport, SessionListener listener, @Nullable CaptureWriter capture) throws IOException {
        this.listener = listener;
        this.capture = capture;
        dispatcher = new MessageDispatcher(listener, false);
        wire = new Wire(transport, new Incoming());
        conversation = new Conversation(wire);
        requests = new MeasuringRequests(conversation);
        streamEnd = new StreamEnd(wire, conversation, requests, dispatcher);
        byte[] answer = join();
        identity = DeviceIdentity.of(new Identity().wrap(answer, 0));
        settings = new SettingsClient(conversation, identity);
        if (capture != null) {
            capture.begin(identity, transport.description());
        }
        hearJoined(answer);
    }

    /** As {@link #open(Transport, SessionListener, CaptureWriter)} without a capture. */
    public static Session open(Transport transport, SessionListener listener) throws IOException {
        return open(transport, listener, null);
    }

    /**
     * Finds out which mouse is there and silences a stream that somebody else left running.
     *
     * @param transport closed with the session, and also when opening fails
     * @param capture where to record, begun here and closed by the caller; null for none
     * @throws SessionException when no mouse answers, and why
     */
    public static Session open(Transport transport, SessionListener listener, @Nullable CaptureWriter capture)
            throws IOException {
        try {
            return new Session(transport, listener, capture);
        } catch (IOException e) {
            transport.close();
            throw e;
        }
    }

    /** Identifies whatever is there and makes it silent; of what comes meanwhile only faults are kept. */
    private byte[] join() throws IOException {
        WireCounts before = wire.counts();
        joining = true;
        try {
            byte[] buffer = new byte[SimpleRequest.LENGTH];
            byte[] answer = conversation.ask(
                    new SimpleRequest().begin(buffer, 0, MessageId.IDENTIFY), Conversation.JOIN_TIMEOUT_MICROS);
            if ((answer[0] & 0xFF) != Identity.ID || answer.length < Identity.LENGTH) {
                throw new SessionException(wire.description()
                        + " answers, but not who it is: update the mouse's firmware, or choose another port.");
            }
            if (DeviceIdentity.of(new Identity().wrap(answer, 0)).isCompatible()) {
                requests.stop();
                conversation.rest(StreamEnd.LAST_BATCH_MICROS);
            }
            return answer;
        } finally {
            joining = false;
            joiningCounts = joiningCounts.plus(wire.counts().since(before));
        }
    }

    /** Which mouse this is. */
    public DeviceIdentity identity() {
        return identity;
    }

    /** The channel's last calibration (0 = left to 3 = middle), or null when none has come yet. */
    public @Nullable Calibration calibration(int channel) {
        return calibrations.of(channel);
    }

    /** The mouse's settings. */
    public SettingsClient settings() {
        return settings;
    }

    /** How well the link did until now. */
    public LinkStatistics statistics() {
        return new LinkStatistics(wire.counts(), joiningCounts, dispatcher.counts());
    }

    /**
     * Asks for force samples.
     *
     * @param divisor every how many-th sample, 1 to 255
     * @param channelMask bit 0 = left to bit 3 = middle; channels the board lacks are left out
     */
    public void startStreaming(int divisor, int channelMask) throws IOException {
        VersionException.require(identity);
        requests.start(divisor, channelMask);
        streamingDivisor = divisor;
        streamingMask = channelMask;
    }

    /** Ends the stream; the last samples reach the listener before this returns. */
    public void stopStreaming() throws IOException {
        VersionException.require(identity);
        requests.stop();
        streamingMask = 0;
        streamEnd.hear();
    }

    /** The board is a rig: says so to the listener and the capture. Comes before the stream is started. */
    public void rig(Rig rig) throws IOException {
        if (capture != null) {
            capture.rig(rig);
        }
        listener.onRig(rig);
    }

    /**
     * An edge of the button under the rig.
     *
     * @param micros device time of the rig, unwrapped; not before the edge before
     */
    public void rigEdge(boolean make, long micros) throws IOException {
        if (capture != null) {
            capture.rigEdge(make, micros);
        }
        listener.onRigEdge(make, micros);
    }

    /**
     * Makes the present force of unloaded channels zero; their new calibrations reach the listener when the mouse has
     * averaged. Refused while one of the buttons is held.
     */
    public void tare(int channelMask) throws IOException {
        VersionException.require(identity);
        requests.tare(channelMask);
    }

    /**
     * Stores the calibration of one channel in the mouse, for good; no reset of its settings touches it. Its next samples
     * come with it.
     *
     * @param tareCounts of the unloaded channel
     * @param milliNewtonsPerCount the span, above 0
     * @param spanUncertaintyPpm standard uncertainty of the span, relative, in millionths; above 65535 it is that
     */
    public void calibrate(int channel, double tareCounts, double milliNewtonsPerCount, double spanUncertaintyPpm)
            throws IOException {
        VersionException.require(identity);
        requests.calibrate(
                channel,
                (int) Math.round(tareCounts * TARE_SCALE),
                (int) Math.round(milliNewtonsPerCount * NANO_PER_MILLI),
                (int) Math.min(MOST_PPM, Math.ceil(spanUncertaintyPpm)));
    }

    /**
     * Sends the mouse into the boot loader of its chip, where it is a drive and no mouse until it is started again. Works
     * between any two versions, because new firmware is the way out of versions that do not fit.
     *
     * @return false when its firmware does not know the request; it is still a mouse then
     */
    public boolean resetToBootloader() throws IOException {
        return requests.bootloader();
    }

    /**
     * Waits for bytes and hands everything in them to the listener.
     *
     * @param timeoutMicros longest wait in the transport's time
     * @return bytes heard; 0 when none came in time
     * @throws clickweight.device.transport.DeviceGoneException when the mouse has gone; {@link #reconnect} may follow
     */
    public int pump(long timeoutMicros) throws IOException {
        return wire.pump(timeoutMicros);
    }

    /** Lets go of a wire that was lost, so that its port can be opened again; {@link #reconnect} may follow. */
    public void disconnect() {
        wire.close();
    }

    /**
     * Goes on over a new transport after the old one was lost. A stream that was running runs again, and the listener
     * hears of the gap before its first batch.
     *
     * @throws SessionException when nothing answers or it is another mouse; may then be tried again
     */
    public void reconnect(Transport transport) throws IOException {
        wire.replace(transport);
        byte[] answer = join();
        DeviceIdentity found = DeviceIdentity.of(new Identity().wrap(answer, 0));
        if (!found.serialNumber().equals(identity.serialNumber())) {
            wire.close();
            throw new SessionException("Another mouse (" + found.serialNumber() + ") is on " + transport.description()
                    + ", this session belongs to " + identity.serialNumber() + ": plug that one in again.");
        }
        if (capture != null) {
            capture.reconnected();
        }
        dispatcher.reconnected();
        hearJoined(answer);
        if (streamingMask != 0) {
            startStreaming(streamingDivisor, streamingMask);
        }
    }

    /** Stops a running stream as far as that is still possible and closes the transport. */
    @Override
    public void close() {
        try {
            if (streamingMask != 0) {
                stopStreaming();
            }
        } catch (IOException e) {
            // the mouse is gone or silent: there is nothing left to stop
        } finally {
            wire.close();
        }
    }

    private void hearJoined(byte[] identity) throws IOException {
        hear(identity, identity.length);
        for (byte[] fault : earlyFaults.take()) {
            hear(fault, fault.length);
        }
    }

    private void hear(byte[] message, int length) throws IOException {
        if (capture != null) {
            capture.message(message, length);
        }
        calibrations.offer(message, length);
        dispatcher.accept(message, length);
    }

    /** Where the wire's messages go: nowhere but to the question asked while joining, later to everyone. */
    private final class Incoming implements WireListener {
        @Override
        public void onMessage(byte[] message, int length) throws IOException {
            conversation.offer(message, length);
            if (joining) {
                earlyFaults.offer(message, length);
            } else {
                hear(message, length);
            }
        }

        @Override
        public void onLinkError(LinkError error) throws IOException {
            if (joining) {
                return;
            }
            if (capture != null) {
                capture.linkError(error);
            }
            listener.onLinkError(error);
        }
    }
}
