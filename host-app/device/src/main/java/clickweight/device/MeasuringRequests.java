package clickweight.device;

import clickweight.device.link.Conversation;
import clickweight.device.link.SessionException;
import clickweight.protocol.message.Acknowledge;
import clickweight.protocol.message.CalibrationStore;
import clickweight.protocol.message.Message;
import clickweight.protocol.message.MessageId;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.SimpleRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.TareRequest;
import java.io.IOException;

/** The requests a mouse may only say yes or no to; a no becomes a sentence. */
final class MeasuringRequests {
    /** That one request can ask for. */
    private static final int MOST_BATCHES = 255;

    private final Conversation conversation;

    MeasuringRequests(Conversation conversation) {
        this.conversation = conversation;
    }

    void start(int divisor, int channelMask) throws IOException {
        byte[] buffer = new byte[StartStreaming.LENGTH];
        demand(
                new StartStreaming().begin(buffer, 0).divisor(divisor).channelMask(channelMask),
                "stream every " + divisor + ". sample of channels " + channelMask);
    }

    void stop() throws IOException {
        byte[] buffer = new byte[SimpleRequest.LENGTH];
        demand(new SimpleRequest().begin(buffer, 0, MessageId.STOP_STREAMING), "stop streaming");
    }

    void tare(int channelMask) throws IOException {
        byte[] buffer = new byte[TareRequest.LENGTH];
        demand(new TareRequest().begin(buffer, 0).channelMask(channelMask), "tare channels " + channelMask);
    }

    void calibrate(int channel, int tareSixteenths, int spanNanoNewtonsPerCount, int uncertaintyPpm)
            throws IOException {
        byte[] buffer = new byte[CalibrationStore.LENGTH];
        Acknowledge acknowledge = ask(
                new CalibrationStore()
                        .begin(buffer, 0)
                        .channel(channel)
                        .tareSixteenths(tareSixteenths)
                        .spanNanoNewtonsPerCount(spanNanoNewtonsPerCount)
                        .spanUncertaintyPpm(uncertaintyPpm),
                "store a calibration");
        if (acknowledge.status() != Status.OK) {
            throw new SessionException("The mouse did not store the calibration (status " + acknowledge.status()
                    + "), although it may use it until it is switched off: try again, and if that fails, restart it.");
        }
    }

    /**
     * Asks for all batches from {@code firstSequence} on to be sent again.
     *
     * @return how many will follow; 0 when the mouse has sent none of them, or keeps none
     */
    int resend(int firstSequence) throws IOException {
        byte[] buffer = new byte[ResendRequest.LENGTH];
        Acknowledge acknowledge = ask(
                new ResendRequest()
                        .begin(buffer, 0)
                        .firstSequence(firstSequence)
                        .count(MOST_BATCHES),
                "send its last batches again");
        boolean follows = acknowledge.status() == Status.OK || acknowledge.status() == Status.BUSY;
        return follows ? acknowledge.detail() : 0;
    }

    /** Whether the mouse knows the request; if so, it is gone in a moment. */
    boolean bootloader() throws IOException {
        byte[] buffer = new byte[SimpleRequest.LENGTH];
        Acknowledge acknowledge =
                ask(new SimpleRequest().begin(buffer, 0, MessageId.RESET_TO_BOOTLOADER), "go into its boot loader");
        if (acknowledge.status() == Status.UNKNOWN_REQUEST) {
            return false;
        }
        if (acknowledge.status() != Status.OK) {
            throw new SessionException(
                    "The mouse refused to go into its boot loader: it is busy saving; try again in a moment.");
        }
        return true;
    }

    private void demand(Message request, String what) throws IOException {
        Acknowledge acknowledge = ask(request, what);
        if (acknowledge.status() != Status.OK) {
            throw new SessionException("The mouse refused to " + what + ": " + reason(acknowledge));
        }
    }

    private Acknowledge ask(Message request, String what) throws IOException {
        byte[] answer = conversation.ask(request, Conversation.TIMEOUT_MICROS);
        if ((answer[0] & 0xFF) != Acknowledge.ID || answer.length < Acknowledge.LENGTH) {
            throw new SessionException("The mouse was asked to " + what
                    + " and answered something else: update its firmware, so that both speak the same protocol.");
        }
        return new Acknowledge().wrap(answer, 0);
    }

    private static String reason(Acknowledge acknowledge) {
        return switch (acknowledge.status()) {
            case Status.OUT_OF_RANGE ->
                "its channels are " + acknowledge.detail()
                        + " (1 left, 2 right, 4 wheel, 8 middle), the rate may be divided by 1 to 255; ask for those.";
            case Status.BUSY -> "a button is held; let go and try again.";
            default -> "status " + acknowledge.status() + "; update its firmware or the bench.";
        };
    }
}
