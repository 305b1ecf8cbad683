package clickweight.core.telemetry;

import clickweight.core.board.Board;
import clickweight.core.force.ForceBank;
import clickweight.core.force.ForceChannel;
import clickweight.core.port.MessagePort;
import clickweight.protocol.message.Calibration;

/**
 * Tells the bench what happened, as far as the port takes it now: events first, then faults, then calibrations, then
 * batches, fresh ones before those sent again; on reports, a flood of events leaves the batches theirs, see
 * {@link EventSender}. A fresh batch never overtakes the calibration that its counts need.
 */
public final class TelemetrySender {
    private final Board board;
    private final ForceBank forces;
    private final MessagePort port;
    private final EventSender events;
    private final SampleStream stream;
    private final byte[] buffer = new byte[Calibration.LENGTH];
    private final Calibration calibration = new Calibration();
    private int calibrationsDue;
    private int filterShift;

    /** Sends what the queues hold. */
    public TelemetrySender(
            Board board, ForceBank forces, MessagePort port, EventQueue events, FaultLog faults, SampleStream stream) {
        this.board = board;
        this.forces = forces;
        this.port = port;
        this.stream = stream;
        this.events = new EventSender(port, events, faults);
    }

    /** The calibrations of these channels are to be sent: a stream starts, or they changed. */
    public void announceCalibrations(int channelMask) {
        calibrationsDue |= channelMask & forces.channelMask();
    }

    /** The detectors' low pass, as announced in calibrations; a change announces them all. */
    public void filterShift(int shift) {
        if (shift != filterShift) {
            filterShift = shift;
            announceCalibrations(forces.channelMask());
        }
    }

    /**
     * Sends as much as the port takes; where a message is a whole report, not both kinds in one poll.
     *
     * @return whether it was work: something was sent
     */
    public boolean poll(int nowMicros) {
        boolean sent = events.poll(nowMicros, calibrationsDue != 0 || stream.behind());
        if (sent && port.costsByMessage()) {
            return true;
        }
        if (sendCalibrations() && stream.poll(nowMicros)) {
            events.samplesSent();
            return true;
        }
        return sent;
    }

    private boolean sendCalibrations() {
        while (calibrationsDue != 0) {
            int channel = Integer.numberOfTrailingZeros(calibrationsDue);
            ForceChannel force = forces.channel(channel);
            calibration
                    .begin(buffer, 0)
                    .channel(channel)
                    .tareSixteenths(force.tareSixteenths())
                    .spanNanoNewtonsPerCount(force.spanNanoNewtonsPerCount())
                    .spanUncertaintyPpm(force.spanUncertaintyPpm())
                    .filterShift(filterShift)
                    .groupDelayNanos(board.adc().groupDelayNanos())
                    .widthBits(board.adc().widthBits());
            if (!port.send(calibration, MessagePort.EVENT)) {
                return false;
            }
            calibrationsDue &= calibrationsDue - 1;
            events.samplesSent();
        }
        return true;
    }
}
