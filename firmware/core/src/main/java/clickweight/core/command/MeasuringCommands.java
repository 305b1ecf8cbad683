package clickweight.core.command;

import clickweight.core.board.ForceAdc;
import clickweight.core.force.ForceBank;
import clickweight.core.telemetry.BatchResend;
import clickweight.core.telemetry.SampleStream;
import clickweight.core.telemetry.TelemetrySender;
import clickweight.protocol.message.ResendRequest;
import clickweight.protocol.message.StartStreaming;
import clickweight.protocol.message.Status;
import clickweight.protocol.message.TareRequest;
import clickweight.protocol.message.Telemetry;

/** Start and stop of streaming, batches sent again, and tare. */
public final class MeasuringCommands {
    private final ForceAdc adc;
    private final ForceBank forces;
    private final SampleStream stream;
    private final TelemetrySender telemetry;
    private final StartStreaming start = new StartStreaming();
    private final ResendRequest resend = new ResendRequest();
    private final TareRequest tare = new TareRequest();
    private int detail;

    /** Measures with {@code forces}, streams with {@code stream}. */
    public MeasuringCommands(ForceAdc adc, ForceBank forces, SampleStream stream, TelemetrySender telemetry) {
        this.adc = adc;
        this.forces = forces;
        this.stream = stream;
        this.telemetry = telemetry;
    }

    /**
     * Starts streaming the wanted channels that exist; calibrations go first. Out of range when none exists or when the
     * period cannot be said; the detail is then the channels there are.
     */
    int start(byte[] message) {
        start.wrap(message, 0);
        int channels = start.channelMask() & forces.channelMask();
        boolean slow = start.divisor() * adc.samplePeriodMicros() > Telemetry.MAX_PERIOD_MICROS;
        detail = channels == 0 ? forces.channelMask() : channels;
        if (channels == 0 || start.divisor() == 0 || slow) {
            return Status.OUT_OF_RANGE;
        }
        stream.start(start.divisor(), channels);
        telemetry.announceCalibrations(channels);
        return Status.OK;
    }

    void stop() {
        stream.stop();
    }

    /** The bench has moved to another port: what it asked for on the one before is not for its eyes any more. */
    void benchMoved() {
        stream.abandon();
    }

    /**
     * Sends batches again. The detail is how many will follow; out of range when the first one is not held, and the detail
     * is then the oldest that is; busy while others are to follow, and the detail is then how many.
     */
    int resend(byte[] message) {
        resend.wrap(message, 0);
        BatchResend again = stream.resend();
        detail = again.pending();
        if (detail > 0) {
            return Status.BUSY;
        }
        detail = again.request(resend.firstSequence(), resend.count());
        if (detail == 0) {
            detail = again.oldestSequence();
            return Status.OUT_OF_RANGE;
        }
        return Status.OK;
    }

    /**
     * Starts a tare of the wanted channels that exist; their calibrations follow when it is done. Busy while one of their
     * buttons is held, because a finger's weight would become zero force; the detail is then the buttons held.
     */
    int tare(byte[] message, int pressedMask) {
        tare.wrap(message, 0);
        int channels = tare.channelMask() & forces.channelMask();
        detail = channels;
        if (channels == 0) {
            detail = forces.channelMask();
            return Status.OUT_OF_RANGE;
        }
        if ((channels & pressedMask) != 0) {
            detail = channels & pressedMask;
            return Status.BUSY;
        }
        forces.startTare(channels);
        return Status.OK;
    }

    /** What the last status speaks of: a mask of channels, a number of batches or a sequence. */
    int detail() {
        return detail;
    }
}
